import { papersCount } from '@/components/listing/papers-count'
import { NothingYet } from '@/components/site/nothing-yet'
import type { MapQuery } from '@/lib/map/map-query'
import { listingHref } from '@/lib/query/listing-href'
import { conditions } from '@/lib/query/listing-query'

/** A map without a cell: why, and the way on. */
export function MapEmpty({ query, total }: { query: MapQuery; total: number }) {
  const filtered = conditions(query.view).length > 0
  if (total === 0 && !filtered) {
    return (
      <p className="map-empty">
        <NothingYet />
      </p>
    )
  }
  return (
    <p className="map-empty">
      {total === 0 ? 'No paper fits these filters. ' : 'No paper has a tag of both kinds. '}
      {filtered && (
        <>
          <a href="/map" className="link">
            Map the whole collection
          </a>{' '}
          or{' '}
        </>
      )}
      <a href={listingHref(query.view)} className="link">
        see {papersCount(total)} as a list
      </a>
      .
    </p>
  )
}
