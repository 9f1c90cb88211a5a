import { minusForNot } from './minus-for-not'
import { NOT_IS_NO_OPERATOR, plainItems, withinLimit } from './plain-items'
import { LONE_MINUS, type QueryNote, type QueryToken, queryTokens } from './query-tokens'
import {
  allOf,
  eitherOf,
  type IgnoredText,
  notOf,
  type Operand,
  type ParsedQuery,
  type QueryNode,
  type Span,
  withoutAsides,
} from './query-tree'
import type { SearchField } from './search-fields'
import { type WordRun, wordRuns } from './word-runs'

/** Parentheses inside parentheses; deeper ones are read as if they were not there. */
const NESTING_MAX = 20

type WordToken = Extract<QueryToken, { kind: 'word' }>
/** What stands between two spaces: a node, or words that may yet become part of their neighbours. */
type Unit = WordToken | { kind: 'node'; node: QueryNode }

/**
 * Reads search text by the grammar of docs/rules.md, Search. Every string is a query: whatever fits nowhere is
 * left out or read as a word, and named in `ignored`.
 *
 *     query = { term { "OR" term } }
 *     term  = [ "-" ] ( [ field ":" ] ( word | word"*" | phrase ) | [ field ":" ] "(" query ")" )
 */
export function parseQuery(q: string): ParsedQuery {
  return new QueryParser(q).parse()
}

class QueryParser {
  readonly #q: string
  readonly #tokens: readonly QueryToken[]
  readonly #notes: QueryNote[]
  #next = 0
  #depth = 0
  /** Opening parentheses that were passed over; as many closing ones belong to them. */
  #passed = 0
  /** Whether the group read last ended with its parenthesis. */
  #closed = false

  constructor(q: string) {
    this.#q = q
    const { tokens, notes } = queryTokens(q)
    this.#tokens = tokens
    this.#notes = notes
  }

  parse(): ParsedQuery {
    const sequence = this.#sequence(null)
    const items = withinLimit(plainItems(withoutAsides(sequence), this.#note), this.#note)
    const ignored = this.#notes
      .toSorted((a, b) => a.at - b.at)
      .map(({ at: _at, ...ignored }): IgnoredText => ignored)
    if (items.length === 0 && ignored.length === 0 && this.#q !== '') {
      ignored.push({ text: this.#q, reason: 'has no letters or digits' })
    }
    return { items, ignored: distinct(ignored) }
  }

  readonly #note = ({ start, end }: Span, reason: string): void => {
    const nearest = reason === NOT_IS_NO_OPERATOR ? minusForNot(this.#q) : []
    const offered = nearest.length > 0 && { nearest }
    this.#notes.push({ at: start, text: this.#q.slice(start, end), reason, ...offered })
  }

  /** Terms up to the end or the closing parenthesis of this group. */
  #sequence(field: SearchField | null): QueryNode[] {
    const terms: Unit[][] = []
    let joining: QueryToken | null = null
    for (let token = this.#tokens[this.#next]; token; token = this.#tokens[this.#next]) {
      if (token.kind === 'close') {
        this.#next += 1
        if (this.#passed > 0) this.#passed -= 1
        else if (this.#depth > 0) {
          this.#closed = true
          return this.#ended(terms, joining, field)
        } else this.#note(token.span, 'closes nothing')
      } else if (token.kind === 'or') {
        this.#next += 1
        if (terms.length === 0 || joining !== null) this.#note(token.span, DANGLING)
        else joining = token
      } else {
        const unit = this.#term(field)
        if (unit === null) continue
        if (joining === null) terms.push([unit])
        else terms.at(-1)?.push(unit)
        joining = null
      }
    }
    this.#closed = false
    return this.#ended(terms, joining, field)
  }

  #ended(terms: Unit[][], joining: QueryToken | null, field: SearchField | null): QueryNode[] {
    if (joining !== null) this.#note(joining.span, DANGLING)
    return this.#nodes(terms, field)
  }

  /** One term with what stands before it; null where nothing is left of it. */
  #term(outer: SearchField | null): Unit | null {
    let field = outer
    let minus: QueryToken | null = null
    let negated = false
    for (let token = this.#tokens[this.#next]; token; token = this.#tokens[this.#next]) {
      if (token.kind === 'minus') {
        negated = !negated
        minus = token
      } else if (token.kind === 'field') {
        if (field !== null && field !== outer)
          this.#note(token.span, 'the last of two fields counts')
        field = token.field
      } else if (token.kind === 'open' && this.#depth === NESTING_MAX) {
        this.#passed += 1
        this.#note(token.span, `at most ${NESTING_MAX} parentheses inside each other`)
      } else break
      this.#next += 1
    }
    const token = this.#tokens[this.#next]
    if (token === undefined || token.kind === 'close' || token.kind === 'or') {
      if (minus !== null) this.#note(minus.span, LONE_MINUS)
      return null
    }
    if (token.kind === 'word' && !negated && field === outer) {
      this.#next += 1
      return token
    }
    const node = this.#node(token, field)
    if (node === null) return null
    return { kind: 'node', node: negated ? notOf(node) : node }
  }

  #node(token: QueryToken, field: SearchField | null): QueryNode | null {
    this.#next += 1
    if (token.kind === 'open') return this.#group(token, field)
    if (token.kind === 'word') return this.#wordNode(token, field)
    const units = wordRuns(this.#q, token.span)
    if (units.length === 0) {
      this.#note(token.span, 'has no letters or digits')
      return null
    }
    return inField(field, phraseOf(this.#q, units, token.span))
  }

  #group(open: QueryToken, field: SearchField | null): QueryNode | null {
    this.#depth += 1
    const nodes = this.#sequence(field)
    this.#depth -= 1
    if (nodes.length === 0) this.#note(open.span, 'has nothing to search for inside')
    else if (!this.#closed) this.#note(open.span, 'never closed, so closed at the end')
    const flat = nodes.flatMap((node) => (node.kind === 'and' ? node.nodes : [node]))
    return allOf(plainItems(flat, this.#note))
  }

  /** A word that an operator binds. What is glued to it ("gpt-3.5", "a/b") is part of it. */
  #wordNode(token: WordToken, field: SearchField | null): QueryNode | null {
    const runs = wordRuns(this.#q, token.span)
    const [first] = runs
    if (first === undefined) {
      this.#note(token.span, 'has no letters or digits')
      return null
    }
    if (runs.length === 1) return inField(field, wordOf(first, token.prefix))
    if (!token.prefix) return inField(field, phraseOf(this.#q, runs, token.span))
    return allOf(runs.map((run, at) => inField(field, wordOf(run, at === runs.length - 1))))
  }

  #nodes(terms: readonly Unit[][], field: SearchField | null): QueryNode[] {
    const nodes: QueryNode[] = []
    let side: WordToken[] = []
    const endSide = () => {
      nodes.push(...this.#sideBySide(side, field))
      side = []
    }
    for (const units of terms) {
      const [first] = units
      if (units.length === 1 && first?.kind === 'word') {
        side.push(first)
        if (first.prefix) endSide()
        continue
      }
      endSide()
      if (units.length === 1 && first?.kind === 'node') {
        nodes.push(first.node)
        continue
      }
      const either = eitherOf(
        units.flatMap((unit) =>
          unit.kind === 'node' ? [unit.node] : (this.#wordNode(unit, field) ?? []),
        ),
      )
      if (either !== null) nodes.push(either)
    }
    endSide()
    return nodes
  }

  /** Words that no operator stands between; only the last may be the beginning of one. */
  #sideBySide(tokens: readonly WordToken[], field: SearchField | null): QueryNode[] {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (first === undefined || last === undefined) return []
    const span = { start: first.span.start, end: last.span.end }
    const runs = wordRuns(this.#q, span)
    // The name of a value is one thing, quoted or not
    const isName = field !== null && field !== 'title' && field !== 'author'
    if (isName && runs.length > 1 && !last.prefix)
      return [inField(field, phraseOf(this.#q, runs, span))]
    return runs.map((run, at) => inField(field, wordOf(run, last.prefix && at === runs.length - 1)))
  }
}

const DANGLING = 'OR stands between two words or groups'

function wordOf({ text, parts, span }: WordRun, prefix: boolean): Operand {
  return { kind: 'word', text, parts, prefix, span }
}

function phraseOf(q: string, runs: readonly WordRun[], { start, end }: Span): Operand {
  const text = q.slice(runs[0]?.span.start ?? start, runs.at(-1)?.span.end ?? end)
  return { kind: 'phrase', text, units: runs.map(({ parts }) => parts), span: { start, end } }
}

function inField(field: SearchField | null, operand: Operand): QueryNode {
  return field === null ? operand : { kind: 'field', field, operand, span: operand.span }
}

function distinct<T extends { text: string; reason: string }>(notes: readonly T[]): T[] {
  return [...new Map(notes.map((note) => [`${note.text}\0${note.reason}`, note])).values()]
}
