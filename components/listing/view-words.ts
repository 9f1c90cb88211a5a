import { type Condition, conditions, FACETS, type ListingQuery } from '@/lib/query/listing-query'
import type { FacetValue, Listing } from '@/lib/store/store'
import { papersCount } from './papers-count'
import { shortName } from './short-name'

/** The name that a facet value goes by, or the value itself where the collection does not know it. */
export function valueLabel(facets: Listing['facets'], condition: Condition): string {
  if (condition.kind === 'search') return condition.q
  const known = facets[condition.facet].find(({ value }: FacetValue) => value === condition.value)
  return known?.label ?? condition.value
}

/** One condition in words: “adapters”, LoRA, not Quantization. */
export function conditionWords(facets: Listing['facets'], condition: Condition): string {
  const label = shortName(valueLabel(facets, condition))
  if (condition.kind === 'search') return `“${condition.q}”`
  return condition.kind === 'exclude' ? `not ${label}` : label
}

/** The whole view in words, "" for the plain listing. */
export function viewWords(query: ListingQuery, facets: Listing['facets']): string {
  return conditions(query)
    .map((condition) => conditionWords(facets, condition))
    .join(', ')
}

/** The page's title, without the site's name. */
export function viewTitle(query: ListingQuery, listing: Pick<Listing, 'total' | 'facets'>): string {
  const words = viewWords(query, listing.facets)
  const page = query.page > 1 ? `, page ${query.page}` : ''
  const count = papersCount(listing.total)
  return words === '' ? `${count}${page}` : `${words} – ${count}${page}`
}

/** The labels of what the view selects, for parts of the page that do not have all facets. */
export function selectedOnly(facets: Listing['facets']): Listing['facets'] {
  const copy = { ...facets }
  for (const facet of FACETS)
    copy[facet] = facets[facet].filter(({ selected }) => selected !== null)
  return copy
}
