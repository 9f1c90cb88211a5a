import { countText } from '@/components/listing/papers-count'
import { CountBar } from '@/components/tags/count-bar'
import { crossQuery } from '@/lib/listing/cross-table'
import type { MapBarRow } from '@/lib/map/map-bars'
import { type MapQuery, mapFacets, mapHref } from '@/lib/map/map-query'
import { listingHref } from '@/lib/query/listing-href'
import { withFacet } from '@/lib/query/listing-query'

type Props = { query: MapQuery; rows: readonly MapBarRow[] }

/** The map for a narrow screen: a list of methods, each with what it occurs with as small bars. */
export function MapBars({ query, rows }: Props) {
  const [rowFacet, columnFacet] = mapFacets(query)
  const max = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ count }) => count)))
  const noun = query.columns === 'languages' ? 'languages' : 'models'
  return (
    <ul className="map-bars">
      {rows.map(({ value, label, count, bars, more }) => {
        const ofRow = { facet: rowFacet, value }
        return (
          <li key={value}>
            <h2>
              <a
                href={listingHref(crossQuery(query.view, [ofRow]))}
                className="map-bar-method tag-method"
              >
                {label}
              </a>
              <span className="count text-quiet">{countText(count)}</span>
            </h2>
            <ul className={`map-bar-list map-bar-${columnFacet}`}>
              {bars.map((bar) => (
                <li key={bar.value}>
                  <a
                    href={listingHref(
                      crossQuery(query.view, [ofRow, { facet: columnFacet, value: bar.value }]),
                    )}
                  >
                    <span className={`tag-${columnFacet}`}>{bar.label}</span>
                    <CountBar count={bar.count} max={max} />
                    <span className="count">{countText(bar.count)}</span>
                  </a>
                </li>
              ))}
            </ul>
            {bars.length === 0 && <p className="text-quiet">none of the {noun}</p>}
            {more > 0 && (
              <a
                href={mapHref({
                  ...query,
                  view: withFacet(query.view, rowFacet, { include: [value], match: 'any' }),
                  form: 'bars',
                })}
                className="map-bar-more link"
              >
                {countText(more)} more {noun}
                <span className="sr-only"> for {label}</span>
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
