import type { Parents } from '@/lib/papers/most-specific'
import { emptyQuery, type ListingQuery, withSearch } from '@/lib/query/listing-query'

/** The view that the server has rendered, as far as the browser's live layer needs to know it. */
export type ServerView = {
  query: ListingQuery
  parents: Parents
  /** Where the view has values that nothing is known by: the view without them. The server answers no search within it then. */
  known: ListingQuery | null
}

/** The view that suggestions narrow down: without search text, and without values that nothing is known by. */
export function suggestedWithin(view: ServerView | null): ListingQuery {
  return withSearch(view?.known ?? view?.query ?? emptyQuery(), '')
}
