import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Candidate } from '@/lib/store/store'
import { fetchJson } from './fetch-json'

/** `complete`: these are all papers of the collection, and no text needs others. */
export type Candidates = { complete: boolean; candidates: Candidate[] }

/** The papers that the fuzzy layer searches for `q`; "" asks for all, which a large collection refuses. */
export function candidatesQuery(q: string) {
  const search = new URLSearchParams(q === '' ? {} : { q })
  return queryOptions({
    queryKey: ['candidates', q],
    queryFn: ({ signal }) => fetchJson<Candidates>(`/api/candidates?${search}`, signal),
    placeholderData: keepPreviousData,
  })
}
