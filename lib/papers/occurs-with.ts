import {
  type Facet,
  type ListingQuery,
  NONE,
  withFacet,
  withFacetValue,
} from '../query/listing-query'
import type { Listing } from '../store/store'

/** The facets by which a tag's page shows its company. */
export const COMPANY = ['method', 'language', 'model'] as const
export type CompanyFacet = (typeof COMPANY)[number]

export type Company = {
  facet: CompanyFacet
  values: { value: string; label: string; count: number }[]
}

/**
 * What a tag occurs with, most papers first, from the counts of its own listing. That listing must
 * combine values by `all`: only then does a count say how many papers have both. What is in `omit` is
 * left out: the tag itself, and its parents and children, which occur together by definition.
 */
export function occursWith(
  facets: Listing['facets'],
  omit: { facet: Facet; values: ReadonlySet<string> },
): Company[] {
  return COMPANY.map((facet) => ({
    facet,
    values: facets[facet]
      .filter(({ value, count }) => {
        const isOmitted = facet === omit.facet && omit.values.has(value)
        return count > 0 && value !== NONE && !isOmitted
      })
      .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
      .map(({ value, label, count }) => ({ value, label, count })),
  })).filter(({ values }) => values.length > 0)
}

/** The list of the papers that have all of a view and one value more. */
export function together(query: ListingQuery, facet: Facet, value: string): ListingQuery {
  const more = withFacetValue(query, facet, value, 'include')
  return more.facets[facet].include.length > 1 ? withFacet(more, facet, { match: 'all' }) : more
}
