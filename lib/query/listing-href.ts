import { defaultSort, FACETS, type ListingQuery } from './listing-query'

/**
 * The canonical query string of a view, without the question mark; empty for the plain listing.
 * The order of parameters, the sorting and the encoding are fixed, so that one view has one URL:
 * `q`, all includes, all `not-`, `match-`, `sort`, `page`.
 */
export function listingSearch(query: ListingQuery): string {
  const params = new URLSearchParams()
  if (query.q !== '') params.append('q', query.q)
  for (const facet of FACETS) {
    for (const value of query.facets[facet].include) params.append(facet, value)
  }
  for (const facet of FACETS) {
    for (const value of query.facets[facet].exclude) params.append(`not-${facet}`, value)
  }
  for (const facet of FACETS) {
    if (query.facets[facet].match === 'all') params.append(`match-${facet}`, 'all')
  }
  if (query.sort !== defaultSort(query.q)) params.append('sort', query.sort)
  if (query.page !== 1) params.append('page', String(query.page))
  return params.toString()
}

/** The address of a view, on the listing or on another path that takes the same parameters. */
export function listingHref(query: ListingQuery, path = '/'): string {
  const search = listingSearch(query)
  return search === '' ? path : `${path}?${search}`
}

/** A paper opened from a view keeps the view, but not the page: its place in the list says that. */
export function paperHref(slug: string, from?: ListingQuery): string {
  const path = `/papers/${slug}`
  return from === undefined ? path : listingHref({ ...from, page: 1 }, path)
}
