/**
 * The state of the listing. The URL is its only home (see `parse-listing-query` and `listing-href`,
 * which are inverses); pages, the API and the store all speak of a view as one of these.
 */

export const FACETS = ['method', 'language', 'model', 'contribution', 'link'] as const
export type Facet = (typeof FACETS)[number]

export const SORTS = ['relevance', 'source', 'title', 'languages'] as const
export type Sort = (typeof SORTS)[number]

/** How several included values of one facet combine. */
export type Match = 'any' | 'all'

/** A facet value that every facet has: papers with no value of that facet at all. */
export const NONE = 'none'

/** The values of the `link` facet besides `none`: the kinds, and a promise without a link. */
export const PROMISED = 'promised'

export const PAGE_SIZE = 20

export type FacetSelection = { include: string[]; exclude: string[]; match: Match }

export type ListingQuery = {
  /** Search text as typed, inner white space folded; empty: no search. */
  q: string
  /** Values sorted and distinct. */
  facets: Record<Facet, FacetSelection>
  sort: Sort
  /** From 1. */
  page: number
}

/** The order that holds when the URL names none. */
export function defaultSort(q: string): Sort {
  return q === '' ? 'source' : 'relevance'
}

export function emptyQuery(): ListingQuery {
  const selection = (): FacetSelection => ({ include: [], exclude: [], match: 'any' })
  return {
    q: '',
    facets: {
      method: selection(),
      language: selection(),
      model: selection(),
      contribution: selection(),
      link: selection(),
    },
    sort: 'source',
    page: 1,
  }
}

/** The same view with one facet's selection changed, back on its first page. */
export function withFacet(
  query: ListingQuery,
  facet: Facet,
  change: Partial<FacetSelection>,
): ListingQuery {
  const selection = { ...query.facets[facet], ...change }
  return { ...query, page: 1, facets: { ...query.facets, [facet]: selection } }
}

/** Adds, moves or removes one value of a facet. */
export function withFacetValue(
  query: ListingQuery,
  facet: Facet,
  value: string,
  state: 'include' | 'exclude' | 'off',
): ListingQuery {
  const { include, exclude } = query.facets[facet]
  const without = (values: string[]) => values.filter((other) => other !== value)
  return withFacet(query, facet, {
    include: state === 'include' ? [...without(include), value].sort() : without(include),
    exclude: state === 'exclude' ? [...without(exclude), value].sort() : without(exclude),
  })
}

/** The same view with other search text; a sort that only the old text allowed falls to the default. */
export function withSearch(query: ListingQuery, q: string): ListingQuery {
  const wasDefault = query.sort === defaultSort(query.q)
  const keeps = !wasDefault && !(query.sort === 'relevance' && q === '')
  return { ...query, q, sort: keeps ? query.sort : defaultSort(q), page: 1 }
}

/** One condition of the view that a visitor can remove: the search text, or one value of a facet. */
export type Condition =
  | { kind: 'search'; q: string }
  | { kind: 'include' | 'exclude'; facet: Facet; value: string }

export function conditions(query: ListingQuery): Condition[] {
  const list: Condition[] = query.q === '' ? [] : [{ kind: 'search', q: query.q }]
  for (const facet of FACETS) {
    const { include, exclude } = query.facets[facet]
    for (const value of include) list.push({ kind: 'include', facet, value })
    for (const value of exclude) list.push({ kind: 'exclude', facet, value })
  }
  return list
}

/** Takes this condition alone: a value that is asked for and left out at once is two. */
export function withoutCondition(query: ListingQuery, condition: Condition): ListingQuery {
  if (condition.kind === 'search') return withSearch(query, '')
  const { kind, facet, value } = condition
  return withFacet(query, facet, {
    [kind]: query.facets[facet][kind].filter((other) => other !== value),
  })
}
