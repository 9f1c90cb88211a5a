import {
  type Facet,
  type ListingQuery,
  NONE,
  withFacet,
  withFacetValue,
} from '../query/listing-query'
import type { FacetValue, Listing } from '../store/store'
import { type Tree, termTree } from './term-tree'

/** The facets by which a tag's page shows its company. */
export const COMPANY = ['method', 'language', 'model'] as const
export type CompanyFacet = (typeof COMPANY)[number]

export type CountedValue = { value: string; label: string; count: number }
export type Company<T extends CountedValue = CountedValue> = { facet: CompanyFacet; values: T[] }

/** `depth` is how many of the values before it it is a kind of. */
export type PlacedValue = CountedValue & { depth: number }

/**
 * What a tag occurs with, most papers first and each kind after what it is a kind of, from the counts of its own
 * listing. That listing must combine values by `all`: only then does a count say how many papers have both. What is in
 * `omit` is left out: the tag itself, and its parents and children, which occur together by definition. A parent that
 * has the very papers of one of its kinds says nothing that this kind does not say better.
 */
export function occursWith(
  facets: Listing['facets'],
  omit: { facet: Facet; values: ReadonlySet<string> },
): Company<PlacedValue>[] {
  return COMPANY.map((facet) => {
    const present = facets[facet]
      .filter(({ value, count }) => {
        const isOmitted = facet === omit.facet && omit.values.has(value)
        return count > 0 && value !== NONE && !isOmitted
      })
      .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
    return { facet, values: placed(present, facets[facet]) }
  }).filter(({ values }) => values.length > 0)
}

function placed(present: readonly FacetValue[], all: readonly FacetValue[]): PlacedValue[] {
  const parentOf = new Map(all.map(({ value, parent }) => [value, parent]))
  const shown = present.filter(
    ({ value, count }) => !present.some((kind) => kind.parent === value && kind.count === count),
  )
  const isShown = new Set(shown.map(({ value }) => value))
  const parentShown = (value: string) => {
    let up = parentOf.get(value) ?? null
    while (up !== null && !isShown.has(up)) up = parentOf.get(up) ?? null
    return up
  }
  const terms = shown.map(({ value, label, count }) => ({
    slug: value,
    label,
    count,
    parent: parentShown(value),
  }))
  return flattened(termTree(terms), 0)
}

type Node = { slug: string; label: string; count: number; parent: string | null }

function flattened(nodes: readonly Tree<Node>[], depth: number): PlacedValue[] {
  return nodes.flatMap(({ slug, label, count, children }) => [
    { value: slug, label, count, depth },
    ...flattened(children, depth + 1),
  ])
}

/** The list of the papers that have all of a view and one value more. */
export function together(query: ListingQuery, facet: Facet, value: string): ListingQuery {
  const more = withFacetValue(query, facet, value, 'include')
  return more.facets[facet].include.length > 1 ? withFacet(more, facet, { match: 'all' }) : more
}
