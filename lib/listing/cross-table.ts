import { type Facet, type ListingQuery, NONE, withFacet } from '../query/listing-query'
import type { CrossTable } from '../store/store'
import type { CollectionIndex, IndexedValue } from './collection-index'
import { FilteredPapers } from './filter-papers'
import type { PaperSet } from './paper-set'

/**
 * How many papers of a view have each pair of values of two facets. A count is the total of the list that
 * `crossQuery` names, as everywhere (docs/rules.md, Counts): the pair takes the place of what the view includes
 * of the two facets, or with `all` stands beside it. Where a view includes values by `any`, only these are rows or
 * columns. Values without a paper are left out; the order is the vocabulary's.
 *
 * @param matching The papers that the view's search text matches.
 */
export function crossTable(
  index: CollectionIndex,
  query: ListingQuery,
  matching: PaperSet,
  [rowFacet, columnFacet]: readonly [Facet, Facet],
): CrossTable {
  const base = new FilteredPapers(
    index,
    inPlace(inPlace(query, rowFacet), columnFacet),
    matching,
  ).all()
  const shown = new FilteredPapers(index, query, matching).all()
  const rows = heldBy(index, query, rowFacet, base)
  const columns = heldBy(index, query, columnFacet, base)
  const rowsOf = rowsByPaper(rows)
  return {
    total: shown.count(),
    placed: placed(shown, rows, columns),
    columns: columns.map(({ value, papers }) => ({ ...described(value), count: papers.count() })),
    rows: rows.map(({ value, papers }) => ({ ...described(value), count: papers.count() })),
    counts: columnCounts(columns, rowsOf, rows.length),
  }
}

/** The list that a pair of values leads to. */
export function crossQuery(
  query: ListingQuery,
  pairs: readonly { facet: Facet; value: string }[],
): ListingQuery {
  return pairs.reduce((view, { facet, value }) => {
    const { include, match } = query.facets[facet]
    const beside = match === 'all' ? [...new Set([...include, value])].sort() : [value]
    return withFacet(view, facet, { include: beside })
  }, query)
}

type Held = { value: IndexedValue; papers: PaperSet }

function inPlace(query: ListingQuery, facet: Facet): ListingQuery {
  return query.facets[facet].match === 'all' ? query : withFacet(query, facet, { include: [] })
}

function heldBy(index: CollectionIndex, query: ListingQuery, facet: Facet, base: PaperSet): Held[] {
  const { include, match } = query.facets[facet]
  const isAsked = (value: string) =>
    match === 'any' && include.length > 0 ? include.includes(value) : value !== NONE
  return [...index.facets[facet].values()]
    .filter(({ value, papers }) => isAsked(value) && base.countWith(papers) > 0)
    .map((value) => ({ value, papers: base.and(value.papers) }))
}

/** Which rows each paper is in: a pass over all tags is far cheaper than a set operation for every pair. */
function rowsByPaper(rows: readonly Held[]): Map<number, number[]> {
  const rowsOf = new Map<number, number[]>()
  rows.forEach(({ papers }, row) => {
    for (const ordinal of papers) {
      const found = rowsOf.get(ordinal)
      if (found === undefined) rowsOf.set(ordinal, [row])
      else found.push(row)
    }
  })
  return rowsOf
}

function columnCounts(columns: Held[], rowsOf: Map<number, number[]>, rows: number): number[][] {
  return columns.map(({ papers }) => {
    const counts = new Array<number>(rows).fill(0)
    for (const ordinal of papers) {
      for (const row of rowsOf.get(ordinal) ?? []) counts[row] = (counts[row] ?? 0) + 1
    }
    return counts
  })
}

function placed(shown: PaperSet, rows: readonly Held[], columns: readonly Held[]): number {
  const union = (held: readonly Held[]) =>
    held.reduce((all, { papers }) => all.or(papers), shown.without(shown))
  return shown.and(union(rows)).countWith(union(columns))
}

function described({ value, label, parent }: IndexedValue) {
  return { value, label, parent }
}
