import { type Facet, NONE, PROMISED } from '../query/listing-query'
import { RecentlyUsed } from '../store/recently-used'
import type { Highlight, ListedPaper, PaperSummary } from '../store/store'
import type { FieldValue, ValuesOf } from './field-values'
import { fold } from './fold'
import type { QueryMatch } from './match-query'
import type { FieldNode, Operand, QueryNode, Span } from './query-tree'
import {
  type MarkedBy,
  marksOf,
  mergedSpans,
  nameMarksOf,
  type ReadText,
  readText,
} from './text-marks'

/** Every name that a tag is found by, its label among them. */
export type NamesOfTag = (facet: Facet, value: string) => readonly string[]

export type Explanation = Pick<ListedPaper, 'reasons' | 'highlights'>

/**
 * Why a paper matches: the places in title and abstract, and for each field the words as the paper has them.
 * Titles come first, then the tags, then names and authors, the abstract last. Of alternatives only those that the
 * paper fulfils count, and a word that was asked for in a field is marked in that field alone.
 */
export function explainMatch(
  paper: PaperSummary,
  match: Pick<QueryMatch, 'plain' | 'binding'>,
  valuesOf: ValuesOf,
  namesOf: NamesOfTag,
): Explanation {
  const explainer = new Explainer(paper, valuesOf, namesOf)
  const all = [
    ...match.plain.flatMap((word) => explainer.anywhere(word, 'stem')),
    ...match.binding.flatMap((node) => explainer.find(node, true) ?? []),
  ]
  const title = mergedSpans(all.flatMap((one) => (one.kind === 'title' ? [one] : [])))
  const abstract = mergedSpans(all.flatMap((one) => (one.kind === 'abstract' ? [one] : [])))
  const named = (field: string) =>
    all.flatMap((one) => (one.kind === 'name' && one.field === field ? [one.name] : []))
  const reasons = [
    { field: 'title', words: wordsAt(paper.title, title) },
    ...NAMED_FIELDS.map((field) => ({ field, words: [...new Set(named(field))] })),
    { field: 'abstract', words: wordsAt(paper.abstract, abstract) },
  ]
  return {
    reasons: reasons.filter(({ words }) => words.length > 0),
    highlights: [
      ...title.map(({ start, end }): Highlight => ({ field: 'title', start, end })),
      ...abstract.map(({ start, end }): Highlight => ({ field: 'abstract', start, end })),
    ],
  }
}

const NAMED_FIELDS = ['method', 'language', 'model', 'introduces', 'author', 'contribution', 'has']

/** One place or name that a leaf of the query was found by. */
type Found = ({ kind: 'title' | 'abstract' } & Span) | { kind: 'name'; field: string; name: string }

const TAG_NAMES_KEPT = 4000
const tagNames = new RecentlyUsed<string, ReadText>(TAG_NAMES_KEPT)

/** Papers share their tags, and one tag has up to a dozen names. */
function readTagName(name: string): ReadText {
  return tagNames.getOrMake(name, () => readText(name))
}

class Explainer {
  readonly #paper: PaperSummary
  readonly #valuesOf: ValuesOf
  readonly #namesOf: NamesOfTag
  readonly #title: ReadText
  readonly #abstract: ReadText
  readonly #names = new Map<string, ReadText>()

  constructor(paper: PaperSummary, valuesOf: ValuesOf, namesOf: NamesOfTag) {
    this.#paper = paper
    this.#valuesOf = valuesOf
    this.#namesOf = namesOf
    this.#title = readText(paper.title)
    this.#abstract = readText(paper.abstract)
  }

  /**
   * What a part of the query that binds was found by; null where the paper does not fulfil it.
   *
   * @param fulfilled Known beforehand: the paper is in the list, so it fulfils all that binds.
   */
  find(node: QueryNode, fulfilled: boolean): Found[] | null {
    switch (node.kind) {
      case 'word':
      case 'phrase':
        return orNull(this.anywhere(node, 'form'))
      case 'field':
        return orNull(this.#inField(node))
      case 'not':
        return fulfilled || this.find(node.node, false) === null ? [] : null
      case 'or':
        return some(node.nodes.map((one) => this.find(one, false)))
      case 'and': {
        const found = node.nodes.map((one) => this.find(one, fulfilled))
        return !fulfilled && found.includes(null) ? null : (some(found) ?? [])
      }
    }
  }

  /** Where a word or phrase stands in texts and names. */
  anywhere(operand: Operand, by: MarkedBy): Found[] {
    const { methods, languages, models, introduces, authors } = this.#paper
    const isIn = (name: string) => marksOf(this.#readName(name), operand, by).length > 0
    const isInTag = (name: string) => marksOf(readTagName(name), operand, by).length > 0
    const tagged = (facet: Facet, value: string, name: string) =>
      operand.kind === 'word' && [name, ...this.#namesOf(facet, value)].some(isInTag)
        ? [{ kind: 'name' as const, field: facet, name }]
        : []
    const named = (field: string, names: readonly string[]): Found[] =>
      names.filter(isIn).map((name) => ({ kind: 'name', field, name }))
    return [
      ...this.#inText('title', operand, by),
      ...this.#inText('abstract', operand, by),
      ...methods.flatMap(({ slug, name }) => tagged('method', slug, name)),
      ...languages.flatMap(({ code, name }) => tagged('language', code, name)),
      ...models.flatMap(({ slug, name }) => tagged('model', slug, name)),
      ...named(
        'introduces',
        introduces.flatMap(({ name, long }) => (long === null ? [name] : [name, long])),
      ),
      ...named('author', authors),
    ]
  }

  #readName(name: string): ReadText {
    const read = this.#names.get(name) ?? readText(name)
    this.#names.set(name, read)
    return read
  }

  #inText(field: 'title' | 'abstract', operand: Operand, by: MarkedBy): Found[] {
    const text = field === 'title' ? this.#title : this.#abstract
    return marksOf(text, operand, by).map((span) => ({ kind: field, ...span }))
  }

  #inField(node: FieldNode): Found[] {
    const { field, operand } = node
    if (field === 'title') return this.#inText('title', operand, 'form')
    if (field === 'author') {
      return this.#paper.authors
        .filter((author) => nameMarksOf(this.#readName(author), operand).length > 0)
        .map((name) => ({ kind: 'name', field, name }))
    }
    return this.#valuesOf(node)
      .filter((value) => holds(this.#paper, value))
      .map(({ label }) => ({ kind: 'name', field, name: label }))
  }
}

function holds(paper: PaperSummary, { facet, value }: FieldValue): boolean {
  const own = {
    method: () => paper.methods.map(({ slug }) => slug),
    language: () => paper.languages.map(({ code }) => code),
    model: () => paper.models.map(({ slug }) => slug),
    contribution: (): string[] => paper.contributions,
    link: () => [
      ...paper.links.map(({ kind }): string => kind),
      ...(paper.availability === 'promised' ? [PROMISED] : []),
    ],
  }[facet]()
  return value === NONE ? own.length === 0 : own.includes(value)
}

function orNull(found: Found[]): Found[] | null {
  return found.length === 0 ? null : found
}

/** All that was found, or null where nothing was fulfilled. */
function some(found: readonly (Found[] | null)[]): Found[] | null {
  const fulfilled = found.filter((one) => one !== null)
  return fulfilled.length === 0 ? null : fulfilled.flat()
}

function wordsAt(text: string, spans: readonly Span[]): string[] {
  const found = new Map<string, string>()
  for (const { start, end } of spans) {
    const word = text.slice(start, end)
    if (!found.has(fold(word))) found.set(fold(word), word)
  }
  return [...found.values()]
}
