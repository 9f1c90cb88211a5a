import { z } from 'zod'
import type { CollectionIndex } from '../../listing/collection-index'
import type { FieldValues } from '../../search/field-values'
import { matchQuery, type QueryMatch } from '../../search/match-query'
import { parseQuery } from '../../search/parse-query'
import { type IgnoredText, type LeafNode, positiveLeaves } from '../../search/query-tree'
import type { Connection } from './connection'
import { joinedNumbers } from './row-schemas'
import { matchExpression, TextLookup } from './text-lookup'

export type TextMatch = QueryMatch & {
  /** The papers, best first. */
  ranked: number[]
  ignored: IgnoredText[]
}

/**
 * Weights of the columns title, abstract, tags, names and authors in BM25. A word in the title, in a name
 * that the paper brings or in a tag tells more than one in the abstract. Set by trying powers of two on the
 * known items; only their order matters much.
 */
const COLUMN_WEIGHTS = '8.0, 1.0, 2.0, 8.0, 4.0'

/** Searches the full-text index. Which papers match never depends on filters, sort or page. */
export function searchText(
  connection: Connection,
  index: CollectionIndex,
  fieldValues: FieldValues,
  q: string,
): TextMatch {
  const { items, ignored } = parseQuery(q)
  const match = matchQuery(items, fieldValues.of, new TextLookup(connection, index))
  return {
    ...match,
    ranked: rank(connection, index, match),
    ignored: [...ignored, ...fieldValues.problems(items)],
  }
}

const scoredRow = z.object({ keys: joinedNumbers, scores: joinedNumbers })

/**
 * BM25 as whole numbers, which SQLite writes faster than fractions; what is closer than this is a tie. Words that most
 * papers have are worth a millionth, so the scale leaves these three digits. With 100,000 papers, sums stay exact.
 */
const SCORE_SCALE = 1_000_000_000

/**
 * The matching papers, best first, ties by slug. Keys and scores leave SQLite as two joined texts in one order, and
 * are sorted here as one number each: score first, then place by slug. What no word was found in, but a filter that
 * stands in the search, comes last; without any search, papers stay in the order of their source.
 */
function rank(connection: Connection, index: CollectionIndex, match: QueryMatch): number[] {
  const { papers, plain, binding } = match
  if (plain.length === 0 && binding.length === 0) return [...papers]
  const expressions = positiveLeaves([...plain, ...binding]).flatMap((leaf) => scored(leaf) ?? [])
  const found =
    expressions.length === 0
      ? null
      : connection.get(
          scoredRow,
          `WITH scored AS MATERIALIZED (
             SELECT rowid AS key, CAST(bm25(PaperText, ${COLUMN_WEIGHTS}) * ${SCORE_SCALE} AS INTEGER) AS score
             FROM PaperText WHERE PaperText MATCH ?
           )
           SELECT group_concat(key) AS keys, group_concat(score) AS scores FROM scored`,
          expressions.join(' OR '),
        )
  const scores = new Map<number, number>()
  found?.keys.forEach((key, at) => {
    const ordinal = index.ordinalOf.get(key)
    if (ordinal !== undefined) scores.set(ordinal, found.scores[at] ?? 0)
  })
  const byPlace = new Map<number, number>()
  for (const ordinal of papers) {
    const place = (scores.get(ordinal) ?? 0) * index.size + (index.slugRanks[ordinal] ?? 0)
    byPlace.set(place, ordinal)
  }
  return Array.from(Float64Array.from(byPlace.keys()).sort(), (place) => byPlace.get(place) ?? 0)
}

/** What a leaf adds to a paper's score, in FTS5's syntax; values of tags add nothing. */
function scored(leaf: LeafNode): string | null {
  if (leaf.kind === 'word') return matchExpression(leaf)
  if (leaf.kind === 'phrase') return `"${leaf.units.flat().join(' ')}"`
  const { field, operand } = leaf
  if (field !== 'title' && field !== 'author') return null
  return `${field === 'title' ? 'title' : 'authors'} : (${scored(operand) ?? ''})`
}
