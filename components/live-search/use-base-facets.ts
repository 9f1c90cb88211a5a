import { useQuery } from '@tanstack/react-query'
import { type ListingQuery, withSearch } from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'
import { papersQuery } from './papers-query'
import { queryClient } from './query-client'

/** The facets of a view without its search text: the names, slugs and counts that typing can lead to. */
export function useBaseFacets(query: ListingQuery, selected: Listing['facets']): Listing['facets'] {
  const { data } = useQuery(papersQuery(withSearch(query, ''), selected), queryClient)
  return data?.listing.facets ?? selected
}
