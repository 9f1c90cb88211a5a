import { listingHref } from '@/lib/query/listing-href'
import {
  conditions,
  emptyQuery,
  FACETS,
  type ListingQuery,
  withSearch,
} from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'
import { FacetGroup } from './facet-group'
import { papersCount } from './papers-count'

/** The id that the phone's button opens; see listing-page. */
export const PANEL_ID = 'filters'

/**
 * All facets. Beside the list on a wide screen; on a narrow one a sheet, by the browser's own popover,
 * which needs no script. A browser without popovers shows it above the list.
 */
export function FacetPanel({ query, listing }: { query: ListingQuery; listing: Listing }) {
  const chosen = conditions(query).some(({ kind }) => kind !== 'search')
  const cleared = { ...withSearch(emptyQuery(), query.q), sort: query.sort }
  return (
    <aside
      id={PANEL_ID}
      popover="auto"
      className="panel no-print"
      aria-label="Filters"
      data-refocus="total"
      data-scroll="keep"
    >
      <div className="panel-head">
        <h2>Filters</h2>
        {chosen && (
          <a className="link" href={listingHref(cleared)} data-clears="filters">
            Clear filters
          </a>
        )}
      </div>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} query={query} facet={facet} values={listing.facets[facet]} />
      ))}
      <div className="panel-foot">
        <button
          type="button"
          className="button"
          popoverTarget={PANEL_ID}
          popoverTargetAction="hide"
        >
          <span>
            Show <span className="panel-count">{papersCount(listing.total)}</span>
            <span className="panel-wait">papers …</span>
          </span>
        </button>
      </div>
    </aside>
  )
}
