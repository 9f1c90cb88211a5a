import { useQuery } from '@tanstack/react-query'
import type { ListingQuery } from '@/lib/query/listing-query'
import { type AnsweredView, papersQuery } from './papers-query'
import { queryClient } from './query-client'
import { useSettled } from './use-settled'

export type Answer = {
  /** The newest view the server has answered; null before the first. */
  answered: AnsweredView | null
  /** Whether that is the very view asked for. */
  fresh: boolean
  error: Error | null
}

/** The server's answer for a view being typed. Superseded requests are aborted, late ones never shown. */
export function useAnswer(query: ListingQuery, afterMs: number): Answer {
  const asked = useSettled(query, afterMs)
  const { data, isPlaceholderData, error } = useQuery(papersQuery(asked), queryClient)
  const fresh = asked.q === query.q && data !== undefined && !isPlaceholderData
  return { answered: data ?? null, fresh, error: asked.q === query.q ? error : null }
}
