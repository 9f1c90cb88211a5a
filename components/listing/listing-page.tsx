import { LiveAddress } from '@/components/live-search/live-address'
import { LiveSlot } from '@/components/live-search/live-slot'
import { LiveTitle } from '@/components/live-search/live-title'
import type { ServerView } from '@/components/live-search/server-view'
import type { Parents } from '@/lib/papers/most-specific'
import { listingSearch } from '@/lib/query/listing-href'
import type { ListingQuery } from '@/lib/query/listing-query'
import type { ParameterProblem } from '@/lib/query/parse-listing-query'
import type { Listing } from '@/lib/store/store'
import { FacetPanel } from './facet-panel'
import { withoutUnknown } from './few-unknown'
import { ListingBar } from './listing-bar'
import { ListingResults } from './listing-results'
import { viewTitle } from './view-words'

type Props = {
  query: ListingQuery
  listing: Listing
  parents: Parents
  problems: readonly ParameterProblem[]
}

/**
 * The listing. Its three parts are rendered here, on the server; while someone types, the browser puts
 * its own rendering of the same components in their slots (see live-slot). `data-view`: see linked-view.
 */
export function ListingPage({ query, listing, parents, problems }: Props) {
  const view: ServerView = { query, parents, known: withoutUnknown(query, listing.unknown) }
  return (
    <div className="listing" data-view={listingSearch(query)}>
      <LiveTitle title={viewTitle(query, listing)} />
      {/* Past the filters, which are a hundred stops of the Tab key */}
      <a href="#total" className="skip-link">
        Skip to results
      </a>
      <LiveAddress view={view} />
      <LiveSlot part="panel" view={view}>
        <FacetPanel query={query} listing={listing} />
      </LiveSlot>
      <div>
        <LiveSlot part="bar" view={view}>
          <ListingBar query={query} listing={listing} problems={problems} />
        </LiveSlot>
        <LiveSlot part="results" view={view}>
          <ListingResults query={query} listing={listing} parents={parents} />
        </LiveSlot>
      </div>
    </div>
  )
}
