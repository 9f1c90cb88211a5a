import { type Tree, termTree } from '../papers/term-tree'
import type { Facet } from '../query/listing-query'
import type { CrossTable, CrossValue } from '../store/store'
import { languageByCode } from '../vocabulary/languages'
import { type MapOrder, type MapQuery, mapFacets } from './map-query'

/** What a laptop's screen holds; more is one link away. */
export const ROWS_SHOWN = 24
export const COLUMNS_SHOWN = 20
/** Columns of one page when all are asked for: a table of thousands would take seconds to draw. */
export const COLUMNS_PER_PAGE = 60

/** One row or column. `group` is its family where the order is by family. */
export type MapSide = {
  value: string
  label: string
  count: number
  depth: number
  group: string | null
}
export type MapRow = MapSide & { cells: number[] }

export type MapTable = {
  rows: MapRow[]
  columns: MapSide[]
  /** Papers of the view. */
  total: number
  /** How many there are, shown or not. */
  rowsInAll: number
  columnsInAll: number
  pages: number
  /** The largest number in a cell. */
  max: number
}

/**
 * A cross table in the map's order, cut to what the map shows: the rows and columns with most papers, or with
 * `all` every row and one page of the columns.
 */
export function mapTable(cross: CrossTable, query: MapQuery): MapTable {
  if (!query.all)
    return laidOut(cross, query, { rows: ROWS_SHOWN, columns: COLUMNS_SHOWN, page: 1 })
  return laidOut(cross, query, {
    rows: cross.rows.length,
    columns: COLUMNS_PER_PAGE,
    page: query.view.page,
  })
}

/** The map with nothing left out. */
export function wholeMapTable(cross: CrossTable, query: MapQuery): MapTable {
  const { rows, columns } = cross
  return laidOut(cross, query, { rows: rows.length, columns: Math.max(1, columns.length), page: 1 })
}

function laidOut(
  cross: CrossTable,
  query: MapQuery,
  cut: { rows: number; columns: number; page: number },
): MapTable {
  const columnFacet = mapFacets(query)[1]
  const pages = query.all ? Math.max(1, Math.ceil(cross.columns.length / cut.columns)) : 1
  const from = (Math.min(cut.page, pages) - 1) * cut.columns
  // Without `all` the order is of what has most papers; with it, pages are of the order
  const candidates = query.all ? cross.columns.length : cut.columns
  const rows = ordered(mostPapers(cross.rows, cut.rows), query.order, 'method')
  const columns = ordered(mostPapers(cross.columns, candidates), query.order, columnFacet).slice(
    from,
    from + cut.columns,
  )
  return {
    rows: rows.map(({ at, ...row }) => ({
      ...row,
      cells: columns.map((column) => cross.counts[column.at]?.[at] ?? 0),
    })),
    columns: columns.map(({ at: _, ...column }) => column),
    total: cross.total,
    rowsInAll: cross.rows.length,
    columnsInAll: cross.columns.length,
    pages,
    max: cross.counts.reduce((max, counts) => Math.max(max, ...counts), 0),
  }
}

/** A side's value with its place in the cross table. */
type Placed = CrossValue & { at: number }

function mostPapers(values: readonly CrossValue[], countMax: number): Placed[] {
  return values
    .map((value, at) => ({ ...value, at }))
    .sort((a, b) => b.count - a.count || byLabel(a, b))
    .slice(0, countMax)
}

/** Puts values that come with most papers first into an order. */
function ordered(values: Placed[], order: MapOrder, facet: Facet): (MapSide & { at: number })[] {
  if (order === 'family') {
    return facet === 'language' ? byLanguageFamily(values) : inTree(termTree(values.map(asTerm)))
  }
  const flat = order === 'name' ? values.toSorted(byLabel) : values
  return flat.map((value) => side(value, 0, null))
}

function byLanguageFamily(values: Placed[]) {
  const families = new Map<string | null, Placed[]>()
  for (const value of values) {
    const family = languageByCode(value.value)?.family ?? null
    families.set(family, [...(families.get(family) ?? []), value])
  }
  const papers = (members: Placed[]) => members.reduce((sum, { count }) => sum + count, 0)
  return [...families]
    .sort(
      ([a, ours], [b, theirs]) =>
        Number(a === null) - Number(b === null) || papers(theirs) - papers(ours),
    )
    .flatMap(([family, members]) =>
      members.map((value) => side(value, 0, family ?? 'Family not known')),
    )
}

function asTerm(value: Placed) {
  return { ...value, slug: value.value }
}

function inTree(trees: Tree<ReturnType<typeof asTerm>>[], depth = 0): (MapSide & { at: number })[] {
  return trees.flatMap((tree) => [side(tree, depth, null), ...inTree(tree.children, depth + 1)])
}

function side({ value, label, count, at }: Placed, depth: number, group: string | null) {
  return { value, label, count, depth, group, at }
}

function byLabel(a: CrossValue, b: CrossValue): number {
  return a.label.localeCompare(b.label, 'en')
}
