import type { ListingQuery } from '@/lib/query/listing-query'
import type { ParameterProblem } from '@/lib/query/parse-listing-query'
import type { Listing } from '@/lib/store/store'
import { Chips } from './chips'
import { CiteMenu } from './cite-menu'
import { PANEL_ID } from './facet-panel'
import { Notes } from './notes'
import { papersCount } from './papers-count'
import { SortLinks } from './sort-links'

type Props = { query: ListingQuery; listing: Listing; problems?: readonly ParameterProblem[] }

/** How many papers, why these, in which order. */
export function ListingBar({ query, listing, problems = [] }: Props) {
  return (
    <>
      <div className="bar">
        <p id="total" role="status" tabIndex={-1} className="total count">
          {papersCount(listing.total)}
        </p>
        <Chips
          query={query}
          facets={listing.facets}
          corrected={query.q === '' ? null : (listing.search.correction?.to ?? null)}
        />
        {listing.total > 1 && <SortLinks query={query} />}
        {listing.total > 0 && <CiteMenu query={query} total={listing.total} />}
      </div>
      <button type="button" className="button filters-button no-print" popoverTarget={PANEL_ID}>
        Filters · {papersCount(listing.total)}
      </button>
      <Notes search={listing.search} query={query} problems={problems} />
    </>
  )
}
