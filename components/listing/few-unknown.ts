import { type ListingQuery, withFacetValue } from '@/lib/query/listing-query'
import type { UnknownValue } from '@/lib/store/store'

/** Values that nothing is known by, in one page. */
export const UNKNOWN_SHOWN = 5

/**
 * A view without the values of which it is enough to say how many they are. It holds no paper, as before, for some unknown values
 * remain; but a page repeats its whole view in each of two hundred links.
 */
export function withFewUnknown(
  query: ListingQuery,
  unknown: readonly UnknownValue[],
): ListingQuery {
  return without(query, unknown.slice(UNKNOWN_SHOWN))
}

/** A view without any value that nothing is known by; null where it has none. */
export function withoutUnknown(
  query: ListingQuery,
  unknown: readonly UnknownValue[],
): ListingQuery | null {
  return unknown.length === 0 ? null : without(query, unknown)
}

function without(query: ListingQuery, unknown: readonly UnknownValue[]): ListingQuery {
  return unknown.reduce(
    (view, { facet, value }) => ({
      ...withFacetValue(view, facet, value, 'off'),
      page: query.page,
    }),
    query,
  )
}
