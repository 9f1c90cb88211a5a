import type { Listing } from '../store/store'
import { isExpected } from './chance'
import { COMPANY, type Company, type CompanyFacet } from './occurs-with'

/** A tag of the whole collection with its papers. */
export type CountedTag = {
  value: string
  label: string
  count: number
  /** What it is a kind of. */
  parent: string | null
}

/** Every method, language and base model with papers, and the papers there are. */
export type Collection = { size: number; tags: Record<CompanyFacet, readonly CountedTag[]> }

const SHOWN = 5

/**
 * What a tag is never found with although one would expect it: were tags spread by chance, at least one paper would have
 * both. Those missed most come first; what is missed goes without saying for its kinds. Its own parents and children, in `omit`, are no company to miss.
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
        isExpected(total, count, size),
    )
    const isMissed = new Set(missed.map(({ value }) => value))
    const values = missed
      .filter(({ parent }) => parent === null || !isMissed.has(parent))
      .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
      .slice(0, SHOWN)
    return { facet, values }
  }).filter(({ values }) => values.length > 0)
}
