import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { listingSearch } from '@/lib/query/listing-href'
import type { ListingQuery } from '@/lib/query/listing-query'
import type { Aliases, Candidate } from '@/lib/store/store'
import { fetchJson } from './fetch-json'

/** `complete`: these are all papers of the collection, and all further names of their tags. */
export type Candidates =
  | { complete: true; candidates: Candidate[]; aliases: Aliases }
  | { complete: false; candidates: Candidate[] }

/** All papers, where the collection is small enough for that; none of a large one. */
export const collectionQuery = queryOptions({
  queryKey: ['candidates'],
  queryFn: ({ signal }) => fetchJson<Candidates>('/api/candidates', signal),
})

/** The papers of a large collection that come nearest to a view. The last ones stay until they are there. */
export function nearQuery(query: ListingQuery) {
  const search = listingSearch(query)
  return queryOptions({
    queryKey: ['candidates', search],
    queryFn: ({ signal }) => fetchJson<Candidates>(`/api/candidates?${search}`, signal),
    placeholderData: keepPreviousData,
  })
}
