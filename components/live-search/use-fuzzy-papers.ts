import { useMemo } from 'react'
import type { ListingQuery } from '@/lib/query/listing-query'
import { candidateTest } from '@/lib/search/candidate-in-view'
import { candidatePaper } from '@/lib/search/candidate-paper'
import { fuzzyPapers } from '@/lib/search/fuzzy'
import { sortCandidates } from '@/lib/search/sort-candidates'
import type { Candidate, ListedPaper, Listing } from '@/lib/store/store'
import { knownPapers } from './papers-query'
import type { ServerView } from './server-view'
import { useBaseFacets } from './use-base-facets'
import { useFuzzyIndex } from './use-fuzzy-index'

/** A guess shows what a laptop screen holds, within the frame; the answer brings the whole page. */
const GUESSED_MAX = 8

/** Cards of the same paper must be the same object, or every key would render all of them again. */
const cards = new WeakMap<Listing['facets'], Map<string, ListedPaper>>()

/** What the fuzzy layer finds for a view, the first of it; null where it cannot tell. */
export function useFuzzyPapers(view: ServerView, query: ListingQuery): ListedPaper[] | null {
  const index = useFuzzyIndex(query.q)
  const facets = useBaseFacets(query, view.selected)
  const inView = useMemo(() => candidateTest(query, view.selected), [query, view.selected])
  return useMemo(() => {
    if (index === null || inView === null) return null
    const found = fuzzyPapers(index, query.q, index.things.length)
    if (found === null) return null
    const sorted = sortCandidates(found.filter(inView), query.sort, index.things)
    return sorted.slice(0, GUESSED_MAX).map((candidate) => cardOf(candidate, facets))
  }, [index, inView, query, facets])
}

function cardOf(candidate: Candidate, facets: Listing['facets']): ListedPaper {
  const known = knownPapers.get(candidate.slug)
  if (known !== undefined) return known
  const made = cards.get(facets) ?? new Map<string, ListedPaper>()
  const card = made.get(candidate.slug) ?? candidatePaper(candidate, facets)
  made.set(candidate.slug, card)
  cards.set(facets, made)
  return card
}
