import { PaperSet } from '../listing/paper-set'
import type { ValuesOf } from './field-values'
import { matchingPapers } from './matching-papers'
import { type FieldNode, isPlainWord, type QueryNode, type WordNode } from './query-tree'
import type { TermLookup } from './term-lookup'

/** A query after its collection was asked: the papers, and what of the query they were found by. */
export type QueryMatch = {
  papers: PaperSet
  /** The plain words as they were looked up: `prefix` where no paper has the word itself. */
  plain: WordNode[]
  /** Those of them that no paper has. */
  missing: WordNode[]
  /** Whether there are two of them, and papers have one or the other, but none has both. */
  isEither: boolean
  /** Everything that binds. */
  binding: QueryNode[]
}

/**
 * Which papers match (docs/rules.md, Search): the rule for plain words decides over the whole collection, then every
 * other item narrows what it leaves. Without any item, all papers match.
 *
 * @param begun Plain words, as typed, that are taken for beginnings although papers have them.
 */
export function matchQuery(
  items: readonly QueryNode[],
  valuesOf: ValuesOf,
  lookup: TermLookup,
  begun: ReadonlySet<string> = new Set(),
): QueryMatch {
  const found = items.filter(isPlainWord).map((word) => lookUpPlain(word, lookup, begun))
  const binding = items.filter((item) => !isPlainWord(item))
  const byWords =
    found.length === 0
      ? PaperSet.full(lookup.size)
      : matchingPapers(found.map(({ holders }) => holders))
  const papers = binding.reduce(
    (left, item) => left.and(new Evaluation(valuesOf, lookup).papersOf(item, true)),
    byWords,
  )
  const missing = found.flatMap(({ word, holders }) => (holders.count() === 0 ? [word] : []))
  const [first, second] = found.map(({ holders }) => holders)
  const isEither =
    found.length === 2 && missing.length === 0 && first?.and(second ?? first).count() === 0
  return { papers, plain: found.map(({ word }) => word), missing, isEither, binding }
}

/** A plain word that no paper has is looked up as the beginning of one. */
function lookUpPlain(
  word: WordNode,
  lookup: TermLookup,
  begun: ReadonlySet<string>,
): { word: WordNode; holders: PaperSet } {
  const holders = lookup.word(word)
  if (holders.count() > 0 && !begun.has(word.text)) return { word, holders }
  const start = { ...word, prefix: true }
  const continued = lookup.word(start)
  return continued.count() > 0 ? { word: start, holders: continued } : { word, holders }
}

class Evaluation {
  readonly #valuesOf: ValuesOf
  readonly #lookup: TermLookup

  constructor(valuesOf: ValuesOf, lookup: TermLookup) {
    this.#valuesOf = valuesOf
    this.#lookup = lookup
  }

  /**
   * @param adds Whether more papers here are more papers in the end. A value that nobody knows holds nothing, and
   *   excluding it leaves nothing: a misspelt value never widens a list, in a search as in a filter.
   */
  papersOf(node: QueryNode, adds: boolean): PaperSet {
    switch (node.kind) {
      case 'word':
        return this.#lookup.wordItself(node)
      case 'phrase':
        return this.#lookup.phrase(node)
      case 'field':
        return this.#inField(node, adds)
      case 'not':
        return this.papersOf(node.node, !adds).complement()
      case 'or':
        return node.nodes.map((one) => this.papersOf(one, adds)).reduce((a, b) => a.or(b))
      case 'and':
        return node.nodes.map((one) => this.papersOf(one, adds)).reduce((a, b) => a.and(b))
    }
  }

  #inField(node: FieldNode, adds: boolean): PaperSet {
    const { field, operand } = node
    if (field === 'title' || field === 'author') return this.#lookup.inField(field, operand)
    const values = this.#valuesOf(node)
    const none = PaperSet.empty(this.#lookup.size)
    if (values.length === 0) return adds ? none : none.complement()
    return values
      .map(({ facet, value }) => this.#lookup.tagged(facet, value))
      .reduce((a, b) => a.or(b), none)
  }
}
