import type { Aliases } from '../store/store'
import type { CollectionIndex } from './collection-index'

/** Further names of the methods, languages and models that papers have. */
export function aliasesInUse({ facets }: CollectionIndex): Aliases {
  const ofFacet = (facet: keyof Aliases) =>
    Object.fromEntries(
      [...facets[facet].values()]
        .filter(({ aliases, papers }) => aliases.length > 0 && papers.count() > 0)
        .map(({ value, aliases }) => [value, aliases]),
    )
  return { method: ofFacet('method'), language: ofFacet('language'), model: ofFacet('model') }
}
