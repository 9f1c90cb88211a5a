import { z } from 'zod'
import type { CollectionIndex } from '../../listing/collection-index'
import { PaperSet } from '../../listing/paper-set'
import type { MatchedTerm } from '../../search/explain-match'
import { matchingPapers } from '../../search/matching-papers'
import { readSearch, type SearchTerm } from '../../search/read-search'
import type { Connection } from './connection'
import { joinedNumbers, keysRow } from './row-schemas'

export type TextMatch = {
  papers: PaperSet
  /** The papers, best first. */
  ranked: number[]
  terms: MatchedTerm[]
  ignored: { text: string; reason: string }[]
}

/**
 * Weights of the columns title, abstract, tags, names and authors in BM25. A word in the title, in a name
 * that the paper brings or in a tag tells more than one in the abstract. Set by trying powers of two on the
 * known items; only their order matters much.
 */
const COLUMN_WEIGHTS = '8.0, 1.0, 2.0, 8.0, 4.0'

/** Searches the full-text index. Which papers match never depends on filters, sort or page. */
export function searchText(connection: Connection, index: CollectionIndex, q: string): TextMatch {
  const { terms: read, ignored } = readSearch(q)
  const found = read.map((term) => findTerm(connection, index, term))
  const terms = found.map(({ term }) => term)
  if (found.length === 0) {
    const papers = PaperSet.full(index.size)
    return { papers, ranked: [...papers], terms, ignored }
  }
  const papers = matchingPapers(found.map(({ holders }) => holders))
  return { papers, ranked: rank(connection, index, terms, papers), terms, ignored }
}

/** The papers that hold a term, or words that begin with it where no paper has it as it stands. */
function findTerm(connection: Connection, index: CollectionIndex, read: SearchTerm) {
  const holdersOf = (term: MatchedTerm) => {
    const row = connection.get(
      keysRow,
      'SELECT group_concat(rowid) AS keys FROM PaperText WHERE PaperText MATCH ?',
      matchExpression(term),
    )
    // A key that the index does not know came with an import that has just ended
    const ordinals = (row?.keys ?? []).flatMap((key) => index.ordinalOf.get(key) ?? [])
    return { term, holders: PaperSet.of(index.size, ordinals) }
  }
  const exact = holdersOf({ ...read, prefix: false })
  return exact.holders.count() > 0 ? exact : holdersOf({ ...read, prefix: true })
}

/**
 * A term in FTS5's syntax. Parts hold letters, digits and marks only and stand in quotes, so nothing that
 * is typed can become an operator.
 */
function matchExpression({ parts, prefix }: MatchedTerm): string {
  const star = prefix ? ' *' : ''
  const joined = `"${parts.join('')}"${star}`
  return parts.length === 1 ? joined : `("${parts.join(' ')}"${star} OR ${joined})`
}

const scoredRow = z.object({ keys: joinedNumbers, scores: joinedNumbers })

/**
 * BM25 as whole numbers, which SQLite writes faster than fractions; what is closer than this is a tie. Words that most
 * papers have are worth a millionth, so the scale leaves these three digits. With 100,000 papers, sums stay exact.
 */
const SCORE_SCALE = 1_000_000_000

/**
 * The matching papers, best first, ties by slug. Keys and scores leave SQLite as two joined texts in one order, and
 * are sorted here as one number each: score first, then place by slug.
 */
function rank(
  connection: Connection,
  index: CollectionIndex,
  terms: readonly MatchedTerm[],
  papers: PaperSet,
): number[] {
  const found = connection.get(
    scoredRow,
    `WITH scored AS MATERIALIZED (
       SELECT rowid AS key, CAST(bm25(PaperText, ${COLUMN_WEIGHTS}) * ${SCORE_SCALE} AS INTEGER) AS score
       FROM PaperText WHERE PaperText MATCH ?
     )
     SELECT group_concat(key) AS keys, group_concat(score) AS scores FROM scored`,
    terms.map(matchExpression).join(' OR '),
  )
  const { keys, scores } = found ?? { keys: [], scores: [] }
  const byPlace = new Map<number, number>()
  const order: number[] = []
  keys.forEach((key, at) => {
    const ordinal = index.ordinalOf.get(key)
    if (ordinal === undefined || !papers.has(ordinal)) return
    const place = (scores[at] ?? 0) * index.size + (index.slugRanks[ordinal] ?? 0)
    order.push(place)
    byPlace.set(place, ordinal)
  })
  return Array.from(Float64Array.from(order).sort(), (place) => byPlace.get(place) ?? 0)
}

/** What was searched for, in words. */
export function describeSearch(terms: readonly MatchedTerm[]): string {
  if (terms.length === 0) return ''
  const quoted = terms.map(({ text, prefix }) => (prefix ? `“${text}…”` : `“${text}”`))
  const least =
    terms.length <= 2
      ? 'the words'
      : terms.length <= 4
        ? 'all but one of the words'
        : 'the weightiest of the words'
  return terms.length === 1 ? `the word ${quoted[0]}` : `${least} ${quoted.join(', ')}`
}
