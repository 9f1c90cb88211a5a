import { csv } from '../export/csv'
import type { MapColumns } from './map-query'
import type { MapTable } from './map-table'

/** The map as a spreadsheet: a method a line, a language or model a column, 0 where no paper has both. */
export function mapCsv({ rows, columns }: MapTable, kind: MapColumns): string {
  const head = columns.map(({ label, value }) =>
    kind === 'languages' ? `${label} (${value})` : label,
  )
  return csv([
    ['Method', 'Papers', ...head],
    ...rows.map(({ label, count, cells }) => [label, count, ...cells]),
  ])
}
