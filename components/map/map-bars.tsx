import { countText } from '@/components/listing/papers-count'
import { CountBar } from '@/components/tags/count-bar'
import { crossQuery } from '@/lib/listing/cross-table'
import type { MapBar, MapBarRow } from '@/lib/map/map-bars'
import { type MapQuery, mapFacets, mapHref } from '@/lib/map/map-query'
import { listingHref } from '@/lib/query/listing-href'
import { withFacet } from '@/lib/query/listing-query'

type Props = { query: MapQuery; rows: readonly MapBarRow[] }

/** The map for a narrow screen: a list of methods, each with what it occurs with; then those that occur with nothing. */
export function MapBars({ query, rows }: Props) {
  const max = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ count }) => count)))
  const alone = rows.filter(({ bars }) => bars.length === 0)
  return (
    <>
      <ul className="map-bars">
        {rows
          .filter(({ bars }) => bars.length > 0)
          .map((row) => (
            <BarRow key={row.value} row={row} query={query} max={max} />
          ))}
      </ul>
      {alone.length > 0 && (
        <div className="map-bars-alone">
          <h2>With none of the {nounOf(query)}</h2>
          <ul>
            {alone.map(({ value, label, count }) => (
              <li key={value}>
                <MethodLink query={query} value={value} label={label} />{' '}
                <span className="count text-quiet">{countText(count)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function nounOf({ columns }: MapQuery): string {
  return columns === 'languages' ? 'languages' : 'models'
}

type LinkProps = { query: MapQuery; value: string; label: string }

function MethodLink({ query, value, label }: LinkProps) {
  const ofRow = { facet: mapFacets(query)[0], value }
  return (
    <a href={listingHref(crossQuery(query.view, [ofRow]))} className="map-bar-method tag-method">
      {label}
    </a>
  )
}

type RowProps = { row: MapBarRow; query: MapQuery; max: number }

/** Bars for what has two papers and more; a bar of one says no more than its number, so these stand in a line. */
function BarRow({ row, query, max }: RowProps) {
  const { value, label, count, bars, more } = row
  const [rowFacet, columnFacet] = mapFacets(query)
  const href = (bar: MapBar) =>
    listingHref(
      crossQuery(query.view, [
        { facet: rowFacet, value },
        { facet: columnFacet, value: bar.value },
      ]),
    )
  const several = bars.filter((bar) => bar.count > 1)
  const single = bars.filter((bar) => bar.count === 1)
  return (
    <li>
      <h2>
        <MethodLink query={query} value={value} label={label} />
        <span className="count text-quiet">{countText(count)}</span>
      </h2>
      {several.length > 0 && (
        <ul className={`map-bar-list map-bar-${columnFacet}`}>
          {several.map((bar) => (
            <li key={bar.value}>
              <a href={href(bar)}>
                <span className={`tag-${columnFacet}`}>{bar.label}</span>
                <CountBar count={bar.count} max={max} />
                <span className="count">{countText(bar.count)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {single.length > 0 && (
        <ul className="map-bar-singles">
          {single.map((bar) => (
            <li key={bar.value}>
              <a href={href(bar)}>
                <span className={`tag-${columnFacet}`}>{bar.label}</span>{' '}
                <span className="count text-quiet">1</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <a
          href={mapHref({
            ...query,
            view: withFacet(query.view, rowFacet, { include: [value], match: 'any' }),
            form: 'bars',
          })}
          className="map-bar-more link"
        >
          {countText(more)} more {more === 1 ? nounOf(query).slice(0, -1) : nounOf(query)}
          <span className="sr-only"> for {label}</span>
        </a>
      )}
    </li>
  )
}
