import type { Listing } from '../store/store'
import { type Company, type CompanyFacet, occursWith, type PlacedValue } from './occurs-with'

/** Few enough for one sentence. */
const NAMED = 2
/**
 * What the papers of a model most often use and study: its most frequent methods and languages, where two papers or
 * more have them and none left out is as frequent. Kinds are left to what they are kinds of, so that no two names say the same.
 */
export function modelCompany(
  facets: Listing['facets'],
  kin: ReadonlySet<string>,
): Company<PlacedValue>[] {
  const named: readonly CompanyFacet[] = ['method', 'language']
  return occursWith(facets, { facet: 'model', values: kin })
    .filter(({ facet }) => named.includes(facet))
    .map(({ facet, values }) => ({
      facet,
      values: foremost(values.filter(({ depth }) => depth === 0)),
    }))
    .filter(({ values }) => values.length > 0)
}

/** The first of what is sorted by count, all ahead of the rest and of what a single paper has. */
function foremost(values: readonly PlacedValue[]): PlacedValue[] {
  const rest = Math.max(1, values[NAMED]?.count ?? 0)
  return values.slice(0, NAMED).filter(({ count }) => count > rest)
}
