import { countText } from '@/components/listing/papers-count'
import { shortName } from '@/components/listing/short-name'
import { crossQuery } from '@/lib/listing/cross-table'
import { heatStep } from '@/lib/map/heat-step'
import { type MapQuery, mapFacets } from '@/lib/map/map-query'
import { COLUMNS_SHOWN, type MapRow, type MapSide, type MapTable } from '@/lib/map/map-table'
import { isExpected } from '@/lib/papers/chance'
import { listingHref } from '@/lib/query/listing-href'
import { mapTitle } from './map-title'

export const MAP_TABLE_ID = 'map-table'

type Props = { query: MapQuery; table: MapTable }

/** The table: every cell a link to its papers, gaps too, whose list says what stands in the way. */
export function MapTableView({ query, table }: Props) {
  const [, columnFacet] = mapFacets(query)
  const groups = columnGroups(table.columns)
  return (
    <div className="map-frame" data-wide={table.columns.length > COLUMNS_SHOWN ? '' : undefined}>
      <table id={MAP_TABLE_ID} className="map-table">
        <caption className="sr-only">
          {mapTitle(query)}: papers that have both. The arrow keys move from cell to cell.
        </caption>
        <thead>
          {groups.length > 0 && (
            <tr data-groups="">
              <td />
              {groups.map(({ title, columns }) => (
                <th key={title} scope="colgroup" colSpan={columns} className="map-group">
                  <span>{title}</span>
                </th>
              ))}
            </tr>
          )}
          <tr>
            {/* Below it and beside it stand the papers of each method, language or model, whatever else they have */}
            <td className="map-corner">all papers</td>
            {table.columns.map(({ value, label, count }) => (
              <th key={value} scope="col" className="map-column">
                <a
                  href={listingHref(crossQuery(query.view, [{ facet: columnFacet, value }]))}
                  title={label}
                >
                  <span className={`tag-${columnFacet}`}>{shortName(label)}</span>
                  <b className="count">{countText(count)}</b>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.value} row={row} query={query} table={table} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, query, table: { columns, max, total } }: Props & { row: MapRow }) {
  const [rowFacet, columnFacet] = mapFacets(query)
  const ofRow = { facet: rowFacet, value: row.value }
  const name = shortName(row.label)
  return (
    <tr>
      <th
        scope="row"
        className="map-row"
        data-depth={row.depth > 0 ? Math.min(row.depth, 3) : undefined}
      >
        <a href={listingHref(crossQuery(query.view, [ofRow]))} title={row.label}>
          <span className="tag-method">{name}</span>
          <span className="count">{countText(row.count)}</span>
        </a>
      </th>
      {row.cells.map((count, at) => {
        const column = columns[at]
        if (column === undefined) return null
        const isGap = count === 0 && isExpected(row.count, column.count, total)
        const none = isGap ? 'no paper, a gap' : 'no paper'
        const pair = [ofRow, { facet: columnFacet, value: column.value }]
        return (
          <td
            key={column.value}
            data-heat={heatStep(count, max) || undefined}
            data-none={count === 0 ? (isGap ? 'gap' : '') : undefined}
          >
            <a
              href={listingHref(crossQuery(query.view, pair))}
              rel="nofollow"
              aria-label={`${count === 0 ? none : countText(count)}: ${name}, ${shortName(column.label)}`}
            >
              {count === 0 ? (isGap ? '○' : '·') : countText(count)}
            </a>
          </td>
        )
      })}
    </tr>
  )
}

/** Neighbouring columns of one family. */
function columnGroups(columns: readonly MapSide[]): { title: string; columns: number }[] {
  const groups: { title: string; columns: number }[] = []
  for (const { group } of columns) {
    const last = groups.at(-1)
    if (group === null) continue
    if (last?.title === group) last.columns++
    else groups.push({ title: group, columns: 1 })
  }
  return groups
}
