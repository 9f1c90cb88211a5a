import type { Facet, ListingQuery } from '../query/listing-query'
import type { FacetValue } from '../store/store'
import { type CollectionIndex, labelOf } from './collection-index'
import type { FilteredPapers } from './filter-papers'

/**
 * The values of every facet with their counts, as docs/rules.md, Counts defines them: the total of the view with
 * the value included, in place of the facet's other included values (`any`) or beside them (`all`); for an
 * excluded value the papers that its exclusion removes. Values without papers are left out unless selected.
 * Order: selected, then most papers, then label.
 */
export function countFacets(
  index: CollectionIndex,
  query: ListingQuery,
  filtered: FilteredPapers,
): Record<Facet, FacetValue[]> {
  const counted = (facet: Facet) => countFacet(index, query, filtered, facet)
  return {
    method: counted('method'),
    language: counted('language'),
    model: counted('model'),
    contribution: counted('contribution'),
    link: counted('link'),
  }
}

function countFacet(
  index: CollectionIndex,
  query: ListingQuery,
  filtered: FilteredPapers,
  facet: Facet,
): FacetValue[] {
  const { include, exclude, match } = query.facets[facet]
  // What a further value is counted in: beside the included ones, or in their place
  const base = filtered.with(facet, match === 'all' ? {} : { include: [] })
  const values: FacetValue[] = []
  for (const { value, label, parent, papers } of index.facets[facet].values()) {
    const selected = selectionOf(value)
    const count =
      selected === 'exclude'
        ? filtered
            .with(facet, { exclude: exclude.filter((other) => other !== value) })
            .countWith(papers)
        : base.countWith(papers)
    if (count > 0 || selected !== null) values.push({ value, label, count, selected, parent })
  }
  for (const value of new Set([...include, ...exclude])) {
    if (index.facets[facet].has(value)) continue
    const label = labelOf(index, facet, value)
    values.push({ value, label, count: 0, selected: selectionOf(value), parent: null })
  }
  return values.sort(inOrder)

  function selectionOf(value: string): FacetValue['selected'] {
    if (exclude.includes(value)) return 'exclude'
    return include.includes(value) ? 'include' : null
  }
}

function inOrder(a: FacetValue, b: FacetValue): number {
  const chosen = Number(b.selected !== null) - Number(a.selected !== null)
  return chosen || b.count - a.count || compare(a.label, b.label)
}

/** By code unit: `localeCompare` would cost more than the counting. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
