import type { Listing } from '../store/store'
import { COMPANY, type Company, type CompanyFacet } from './occurs-with'

/** A tag of the whole collection with its papers. */
export type CountedTag = { value: string; label: string; count: number }

/** Every method, language and base model with papers, and the papers there are. */
export type Collection = { size: number; tags: Record<CompanyFacet, readonly CountedTag[]> }

const SHOWN = 5

/**
 * What a tag is never found with although one would expect it: were tags spread by chance, at least one paper would have
 * both. Those missed most come first. Its own parents and children, in `omit`, are no company to miss.
 */
export function gaps(
  { total, facets }: Pick<Listing, 'total' | 'facets'>,
  { size, tags }: Collection,
  omit: { facet: CompanyFacet; values: ReadonlySet<string> },
): Company[] {
  return COMPANY.map((facet) => {
    const present = new Set(
      facets[facet].filter(({ count }) => count > 0).map(({ value }) => value),
    )
    const missed = tags[facet].filter(
      ({ value, count }) =>
        !present.has(value) &&
        !(facet === omit.facet && omit.values.has(value)) &&
        (total * count) / Math.max(1, size) >= 1,
    )
    const values = missed
      .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
      .slice(0, SHOWN)
    return { facet, values }
  }).filter(({ values }) => values.length > 0)
}
