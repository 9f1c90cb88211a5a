import { NONE } from '@/lib/query/listing-query'
import type { FacetValue } from '@/lib/store/store'

/** Values shown before "show more"; what a laptop's screen holds of several facets at once. */
export const SHOWN_MAX = 10
/** Steps that a count's bar can have; facets.css has a rule for each. */
export const BAR_STEPS = 12

export type FacetRow = FacetValue & {
  /** Steps of indentation below a parent that is shown just above. */
  depth: number
  /** 0: no bar. */
  bar: number
}

export type FacetRows = { shown: FacetRow[]; more: FacetRow[] }

/**
 * Lays out a facet's values, which come selected first, then the most frequent. The first ones are shown,
 * every selected one among them, and "none" last; of what is shown and of the rest, a child follows its
 * parent where both are there.
 */
export function facetRows(values: readonly FacetValue[]): FacetRows {
  const { named, unnamed } = rowsOf(values)
  const selected = named.filter((row) => row.selected !== null).length
  // One or two hidden values are not worth a control that takes a line itself
  const cut = named.length <= SHOWN_MAX + 2 ? named.length : Math.max(SHOWN_MAX, selected)
  return {
    shown: [...asTree(named.slice(0, cut)), ...unnamed],
    more: asTree(named.slice(cut)),
  }
}

/** All of a facet's values: every child below its parent, and "none" last. */
export function allFacetRows(values: readonly FacetValue[]): FacetRow[] {
  const { named, unnamed } = rowsOf(values)
  return [...asTree(named), ...unnamed]
}

function rowsOf(values: readonly FacetValue[]): { named: FacetRow[]; unnamed: FacetRow[] } {
  const largest = Math.max(1, ...values.filter(hasBar).map(({ count }) => count))
  const rows = values
    .filter(({ count, selected }) => count > 0 || selected !== null)
    .map((value) => ({
      ...value,
      depth: 0,
      bar: hasBar(value) ? barSteps(value.count, largest) : 0,
    }))
  const isLast = ({ value, selected }: FacetRow) => value === NONE && selected === null
  return { named: rows.filter((row) => !isLast(row)), unnamed: rows.filter(isLast) }
}

/** "None stated" often holds most papers and would flatten every other bar; it has none. */
function hasBar({ value }: FacetValue): boolean {
  return value !== NONE
}

function barSteps(count: number, largest: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round((count / largest) * BAR_STEPS))
}

function asTree(rows: readonly FacetRow[]): FacetRow[] {
  const here = new Set(rows.map(({ value }) => value))
  const isChild = ({ parent, value }: FacetRow) =>
    parent !== null && parent !== value && here.has(parent)
  const ordered: FacetRow[] = []
  const visited = new Set<string>()
  const visit = (row: FacetRow, depth: number) => {
    if (visited.has(row.value)) return
    visited.add(row.value)
    ordered.push({ ...row, depth })
    for (const child of rows)
      if (isChild(child) && child.parent === row.value) visit(child, depth + 1)
  }
  for (const row of rows) if (!isChild(row)) visit(row, 0)
  // Only a circle of parents is left over; a vocabulary has none, but no value may vanish
  for (const row of rows) visit(row, 0)
  return ordered
}
