import { withFewUnknown } from '@/components/listing/few-unknown'
import type { ListingQuery } from '@/lib/query/listing-query'
import { store } from '@/lib/store/server-store'
import type { Listing, ListingWindow } from '@/lib/store/store'

/** A view as its page shows it: of many values that nothing is known by it keeps a few. `unknown` names all of them. */
export async function shownView(
  asked: ListingQuery,
  window?: ListingWindow,
): Promise<{ query: ListingQuery; listing: Listing }> {
  const listing = await store.listing(asked, window)
  const query = withFewUnknown(asked, listing.unknown)
  if (query === asked) return { query, listing }
  return { query, listing: { ...(await store.listing(query, window)), unknown: listing.unknown } }
}
