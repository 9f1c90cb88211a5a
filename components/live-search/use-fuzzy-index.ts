import { useQuery } from '@tanstack/react-query'
import { type FuzzyIndex, fuzzyIndex } from '@/lib/search/fuzzy'
import type { Candidate } from '@/lib/store/store'
import { candidatesQuery } from './candidates-query'
import { queryClient } from './query-client'
import { useSettled } from './use-settled'

const ASK_AFTER_MS = 100

/** Built once for each list of candidates, whichever component asks first. */
const indexes = new WeakMap<readonly Candidate[], FuzzyIndex>()

/** The fuzzy layer's index: of the whole collection, or, of a large one, of what the server picks for `q`. */
export function useFuzzyIndex(q: string): FuzzyIndex | null {
  const settled = useSettled(q, ASK_AFTER_MS)
  const all = useQuery(candidatesQuery(''), queryClient)
  const picked = useQuery(
    { ...candidatesQuery(settled), enabled: all.data?.complete === false && settled !== '' },
    queryClient,
  )
  const candidates = (all.data?.complete ? all.data : picked.data)?.candidates
  if (candidates === undefined) return null
  const index = indexes.get(candidates) ?? fuzzyIndex(candidates)
  indexes.set(candidates, index)
  return index
}
