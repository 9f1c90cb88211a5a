import { useQuery } from '@tanstack/react-query'
import type { ListingQuery } from '@/lib/query/listing-query'
import { type AnsweredView, papersQuery } from './papers-query'
import { queryClient } from './query-client'
import type { ServerView } from './server-view'
import { useSettled } from './use-settled'

/** Longer than between two keys of a fast typist: an answer that comes amid typing is in its way. */
const ASK_AFTER_MS = 120
/** With no guess to look at, the answer is waited for. */
const ASK_NOW_MS = 0

export type Answer = {
  /** The newest view the server has answered; null before the first. */
  answered: AnsweredView | null
  /** Whether that is the very view asked for. */
  fresh: boolean
  error: Error | null
}

/** The server's answer for a view being typed. Superseded requests are aborted, late ones never shown. */
export function useAnswer(view: ServerView, query: ListingQuery, guessed: boolean): Answer {
  const asked = useSettled(query, guessed ? ASK_AFTER_MS : ASK_NOW_MS)
  const { data, isPlaceholderData, error } = useQuery(
    papersQuery(asked, view.selected),
    queryClient,
  )
  const fresh = asked.q === query.q && data !== undefined && !isPlaceholderData
  return { answered: data ?? null, fresh, error: asked.q === query.q ? error : null }
}
