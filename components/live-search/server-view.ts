import type { Parents } from '@/lib/papers/most-specific'
import type { ListingQuery } from '@/lib/query/listing-query'

/** The view that the server has rendered, as far as the browser's live layer needs to know it. */
export type ServerView = {
  query: ListingQuery
  parents: Parents
}
