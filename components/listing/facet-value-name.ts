import type { Facet } from '@/lib/query/listing-query'
import type { FacetValue } from '@/lib/store/store'
import { papersCount } from './papers-count'

/** What a screen reader says of a value: its name, its state, its count and what following it does. */
export function facetValueName(
  facet: Facet,
  { value, label, count, selected }: FacetValue,
): string {
  const name = facet === 'language' && label !== value ? `${label} (${value})` : label
  if (selected === 'include') return `${name}, included, ${papersCount(count)}: remove`
  if (selected === 'exclude') return `${name}, excluded, ${papersCount(count)} left out: remove`
  return `${name}, ${papersCount(count)}`
}
