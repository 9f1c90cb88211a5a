import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type SuggestAnswer, suggestAnswer } from '@/lib/api/suggest-answer'
import { emptyQuery, type ListingQuery } from '@/lib/query/listing-query'
import { introducedNames, namedValues, nameIndex, suggest } from '@/lib/search/fuzzy-suggest'
import { candidateIndex } from './candidate-index'
import { collectionQuery } from './candidates-query'
import { noFacets } from './no-facets'
import { papersQuery } from './papers-query'
import { queryClient } from './query-client'
import { suggestQuery } from './suggest-query'
import { IN_GROUP_MAX } from './suggestion-options'

/** What typed text may name, and the view in which its values are counted. */
export type SuggestedIn = { answer: SuggestAnswer; countedIn: ListingQuery }

/**
 * What the typed text may name: told from what the browser holds of a small collection, with the counts of the view
 * `base`, which has no search text; by the server for a large one, with the counts of the whole collection. Null until
 * anything is known.
 */
export function useSuggested(q: string, base: ListingQuery): SuggestedIn | null {
  const { data: all } = useQuery(collectionQuery, queryClient)
  const isLarge = all?.complete === false
  const view = useQuery({ ...papersQuery(base), enabled: !isLarge }, queryClient)
  const asked = useQuery({ ...suggestQuery(q), enabled: isLarge && q !== '' }, queryClient)
  const facets = view.data?.listing.facets ?? noFacets
  const held = all?.complete ? all : null
  const names = useMemo(
    () => held && nameIndex(namedValues(facets, held.aliases), introducedNames(held.candidates)),
    [held, facets],
  )
  return useMemo(() => {
    if (names === null || held === null)
      return asked.data ? { answer: asked.data, countedIn: emptyQuery() } : null
    const found = suggest(names, candidateIndex(held.candidates), q, IN_GROUP_MAX)
    return { answer: suggestAnswer(found), countedIn: base }
  }, [names, held, q, asked.data, base])
}
