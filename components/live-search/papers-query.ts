import { keepPreviousData, queryOptions, replaceEqualDeep } from '@tanstack/react-query'
import { listingSearch } from '@/lib/query/listing-href'
import type { ListingQuery } from '@/lib/query/listing-query'
import { listingFromAnswer, type PapersAnswer } from '@/lib/search/listing-from-answer'
import type { ListedPaper, Listing } from '@/lib/store/store'
import { fetchJson } from './fetch-json'

/** Papers that some answer has brought, to show their abstracts before the next answer is there. */
export const knownPapers = new Map<string, ListedPaper>()

export type AnsweredView = { query: ListingQuery; listing: Listing }

/** A view as the API answers it, in the shape of the store's. The last view stays until it is there. */
export function papersQuery(query: ListingQuery) {
  const search = listingSearch(query)
  return queryOptions({
    queryKey: ['papers', search],
    queryFn: async ({ signal }): Promise<AnsweredView> => {
      const answer = await fetchJson<PapersAnswer>(`/api/papers?${search}`, signal)
      const listing = listingFromAnswer(answer)
      for (const paper of listing.papers) {
        const plain = { ...paper, reasons: [], highlights: [] }
        knownPapers.set(paper.slug, replaceEqualDeep(knownPapers.get(paper.slug), plain))
      }
      return { query, listing }
    },
    placeholderData: keepPreviousData,
  })
}
