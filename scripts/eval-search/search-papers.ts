import { parseListingQuery } from '../../lib/query/parse-listing-query'
import type { ListedPaper, Store } from '../../lib/store/store'

/** The first papers for a search text, as a visitor who types it gets them. */
export async function searchPapers(store: Store, q: string, limit: number): Promise<ListedPaper[]> {
  const { query } = parseListingQuery(new URLSearchParams({ q }))
  const { papers } = await store.listing(query, { offset: 0, limit })
  return papers
}
