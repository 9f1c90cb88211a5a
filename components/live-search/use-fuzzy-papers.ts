import { replaceEqualDeep, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { emptyQuery, type ListingQuery } from '@/lib/query/listing-query'
import { candidateTest } from '@/lib/search/candidate-in-view'
import { candidatePaper } from '@/lib/search/candidate-paper'
import { fuzzyPapers } from '@/lib/search/fuzzy'
import { sortCandidates } from '@/lib/search/sort-candidates'
import type { Candidate, ListedPaper } from '@/lib/store/store'
import { candidateIndex } from './candidate-index'
import { type Candidates, collectionQuery, nearQuery } from './candidates-query'
import { firstInWindow } from './cards-in-window'
import { knownPapers } from './papers-query'
import { queryClient } from './query-client'

export type Guess = {
  papers: ListedPaper[]
  /** Whether they are for this very text, not only the last ones narrowed down to it. */
  exact: boolean
}

/** `isComing`: the server is about to send the guess for this text. */
export type Guessed = { guess: Guess | null; fromServer: boolean; isComing: boolean }

const NEAR_NOTHING = emptyQuery()

/** Cards of the same paper must be the same object, or every key would render all of them again. */
const cards = new Map<string, ListedPaper>()

/**
 * What the fuzzy layer finds for a view, as much as the window shows; null where it finds nothing or cannot tell.
 * Of a large collection the server sends the nearest papers; until they are there, the last ones serve.
 */
export function useFuzzyPapers(query: ListingQuery): Guessed {
  const { data: all } = useQuery(collectionQuery, queryClient)
  // By any other order the nearest papers would not be the first of the list
  const asksServer = all?.complete === false && query.q !== '' && query.sort === 'relevance'
  // One query that is never sent, in place of one for every text
  const near = useQuery(
    { ...nearQuery(asksServer ? query : NEAR_NOTHING), enabled: asksServer },
    queryClient,
  )
  const nearest = asksServer ? near.data : undefined
  const isExact = !near.isPlaceholderData
  const guess = useMemo(() => {
    if (all?.complete) return guessOf(papersInView(all, query), true)
    if (nearest === undefined) return null
    const candidates = isExact ? nearest.candidates : papersInView(nearest, query)
    return guessOf(candidates, isExact)
  }, [all, nearest, isExact, query])
  const isComing = asksServer && near.isFetching && (near.isPending || near.isPlaceholderData)
  return { guess, fromServer: asksServer, isComing }
}

function guessOf(candidates: readonly Candidate[], exact: boolean): Guess | null {
  if (candidates.length === 0) return null
  return { papers: firstInWindow(candidates).map(cardOf), exact }
}

function papersInView({ candidates }: Candidates, query: ListingQuery): Candidate[] {
  const inView = candidateTest(query)
  if (inView === null) return []
  const found = fuzzyPapers(candidateIndex(candidates), query.q, candidates.length, inView)
  return sortCandidates(found ?? [], query.sort, candidates)
}

function cardOf(candidate: Candidate): ListedPaper {
  const known = knownPapers.get(candidate.slug)
  if (known !== undefined) return known
  const card = replaceEqualDeep(cards.get(candidate.slug), candidatePaper(candidate))
  cards.set(candidate.slug, card)
  return card
}
