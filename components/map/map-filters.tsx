import { papersCount } from '@/components/listing/papers-count'
import { conditionWords } from '@/components/listing/view-words'
import { type MapQuery, mapHref } from '@/lib/map/map-query'
import { listingHref } from '@/lib/query/listing-href'
import { conditions, emptyQuery, withoutCondition } from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'

type Props = { query: MapQuery; facets: Listing['facets']; total: number }

/** Which papers the map is of, and how to take each condition back. */
export function MapFilters({ query, facets, total }: Props) {
  const list = conditions(query.view)
  if (list.length === 0) return null
  return (
    <div className="map-filters">
      <p>
        Only{' '}
        <a href={listingHref(query.view)} className="link">
          {papersCount(total)}
        </a>
        :
      </p>
      <ul className="map-chips">
        {list.map((condition) => {
          const words = conditionWords(facets, condition)
          const without = { ...query, view: withoutCondition(query.view, condition) }
          return (
            <li key={words}>
              <a href={mapHref(without)} className="chip" aria-label={`${words}: remove`}>
                {words}
                <span className="chip-remove" aria-hidden="true">
                  ×
                </span>
              </a>
            </li>
          )
        })}
        {list.length > 1 && (
          <li>
            <a href={mapHref({ ...query, view: emptyQuery() })} className="chip-clear link">
              Clear all
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
