import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { SuggestAnswer } from '@/lib/api/suggest-answer'
import { fetchJson } from './fetch-json'

/** What the server thinks the text may name, for collections that the browser does not hold. */
export function suggestQuery(q: string) {
  return queryOptions({
    queryKey: ['suggest', q],
    queryFn: ({ signal }) =>
      fetchJson<SuggestAnswer>(`/api/suggest?${new URLSearchParams({ q })}`, signal),
    placeholderData: keepPreviousData,
  })
}
