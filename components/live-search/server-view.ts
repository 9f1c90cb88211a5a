import type { Parents } from '@/lib/papers/most-specific'
import type { ListingQuery } from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'

/** The view that the server has rendered, as far as the browser's live layer needs to know it. */
export type ServerView = {
  query: ListingQuery
  /** The values that the view selects, with their names and parents. */
  selected: Listing['facets']
  parents: Parents
}
