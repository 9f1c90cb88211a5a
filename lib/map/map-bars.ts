import type { CrossTable } from '../store/store'
import type { MapQuery } from './map-query'
import { type MapSide, mapTable, wholeMapTable } from './map-table'

/** Languages or models of one method before "more": what reads at a glance. */
const BARS_SHOWN = 6

export type MapBar = { value: string; label: string; count: number }
export type MapBarRow = MapSide & { bars: MapBar[]; more: number }

/** The map as a list for narrow screens: for each method what it occurs with most. A method alone shows all of it. */
export function mapBars(cross: CrossTable, query: MapQuery): MapBarRow[] {
  const shown = new Set(mapTable(cross, query).rows.map(({ value }) => value))
  const { rows, columns } = wholeMapTable(cross, query)
  return rows
    .filter(({ value }) => shown.has(value))
    .map(({ cells, ...row }) => {
      const bars = columns
        .map(({ value, label }, at) => ({ value, label, count: cells[at] ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
      const kept = rows.length === 1 ? bars : bars.slice(0, BARS_SHOWN)
      return { ...row, bars: kept, more: bars.length - kept.length }
    })
}
