import { FACETS, type Facet, type ListingQuery } from '../query/listing-query'
import type { Listing } from '../store/store'
import type { CollectionIndex } from './collection-index'
import { countFacets } from './count-facets'
import { FilteredPapers } from './filter-papers'
import { orderPapers } from './order-papers'
import type { PaperSet } from './paper-set'
import { relaxations } from './relaxations'
import { shorterSearches } from './shorter-searches'

/** What a search text matches, whatever the filters. */
export type SearchMatch = { papers: PaperSet; ranked: readonly number[] }

/** The papers of a view in order, as ordinals, and its counts. */
export type ViewPapers = Pick<Listing, 'facets' | 'relaxations' | 'shorterSearches'> & {
  ordinals: number[]
}

export function viewPapers(
  index: CollectionIndex,
  query: ListingQuery,
  search: (q: string) => SearchMatch,
): ViewPapers {
  const match = search(query.q)
  const filtered = new FilteredPapers(index, query, match.papers)
  const papers = filtered.all()
  const ordinals = orderPapers(index, papers, query.sort, match.ranked)
  return {
    ordinals,
    facets: countFacets(index, query, filtered),
    relaxations: ordinals.length === 0 ? relaxations(index, query, search) : [],
    shorterSearches: ordinals.length === 0 ? shorterSearches(index, query, search) : [],
  }
}

/** Only the papers of a view in order, for those who need no counts. */
export function orderedPapers(
  index: CollectionIndex,
  query: ListingQuery,
  search: (q: string) => SearchMatch,
): number[] {
  const match = search(query.q)
  const papers = new FilteredPapers(index, query, match.papers).all()
  return orderPapers(index, papers, query.sort, match.ranked)
}

/** The values of a view that no vocabulary knows; with one of them a view holds no paper. */
export function unknownValues(
  index: CollectionIndex,
  query: ListingQuery,
): { facet: Facet; value: string }[] {
  return FACETS.flatMap((facet) => {
    const { include, exclude } = query.facets[facet]
    const values = [...new Set([...include, ...exclude])]
    return values.filter((value) => !index.isKnown(facet, value)).map((value) => ({ facet, value }))
  })
}
