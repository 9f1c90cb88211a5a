import { type FuzzyIndex, fuzzyIndex, fuzzyPapers } from '@/lib/search/fuzzy'
import type { Candidate } from '@/lib/store/store'

/** Built once for each list of candidates, whoever asks first. */
const indexes = new WeakMap<readonly Candidate[], FuzzyIndex>()

export function candidateIndex(candidates: readonly Candidate[]): FuzzyIndex {
  const index = indexes.get(candidates) ?? fuzzyIndex(candidates)
  indexes.set(candidates, index)
  return index
}

/** Builds the index before the first key, and searches once so that the browser has compiled the code. */
export function warmUp(candidates: readonly Candidate[]): void {
  const index = candidateIndex(candidates)
  for (const text of ['a', 'adaptation', 'adaptatoin']) fuzzyPapers(index, text, 1)
}
