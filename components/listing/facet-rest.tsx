import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { papersQuery } from '@/components/live-search/papers-query'
import { queryClient } from '@/components/live-search/query-client'
import { listingHref } from '@/lib/query/listing-href'
import type { Facet, ListingQuery } from '@/lib/query/listing-query'
import { allFacetRows, facetRows } from './facet-rows'
import { FacetValues } from './facet-values'
import { matchesInside } from './matches-inside'

type Props = {
  query: ListingQuery
  facet: Facet
  /** What the name must hold; empty: all values beyond the first. */
  typed: string
  /** What stands here until the values have come. */
  children: ReactNode
}

/** The values of a facet that are not on the page, or those of all that have a name. */
export default function FacetRest({ query, facet, typed, children }: Props) {
  const { data, error } = useQuery(papersQuery(query), queryClient)
  if (error !== null) {
    return (
      <p role="alert">
        They did not come ({error.message}).{' '}
        <a className="link" href={listingHref(query, `/facets/${facet}`)}>
          See all on a page
        </a>
      </p>
    )
  }
  if (data === undefined) return children
  const values = data.listing.facets[facet]
  if (typed === '') {
    return <FacetValues query={query} facet={facet} rows={facetRows(values).more} />
  }
  const found = allFacetRows(values).filter(({ value, label }) =>
    matchesInside(facet === 'language' ? `${label} ${value}` : label, typed),
  )
  return (
    <>
      <FacetValues query={query} facet={facet} rows={found} />
      <p role="status" className={found.length === 0 ? 'facet-nothing' : 'sr-only'}>
        {found.length === 0 ? 'Nothing here has that name.' : `${found.length} found`}
      </p>
    </>
  )
}

/** Asks for what opening the facet will show. A failure shows when it is opened. */
export function prefetchValues(query: ListingQuery): void {
  void queryClient.prefetchQuery(papersQuery(query))
}
