import { FACETS } from '@/lib/query/listing-query'

const KEPT: ReadonlySet<string> = new Set([
  ...FACETS,
  ...FACETS.map((facet) => `not-${facet}`),
  ...FACETS.map((facet) => `match-${facet}`),
  'sort',
])

/** What a new search keeps of the view in the address: its filters and its order, but not its page. */
export function keptParameters(params: Iterable<[string, string]>): [string, string][] {
  return [...params].filter(([name]) => KEPT.has(name))
}

/** The address of the view in `params` with other search text. It is canonical where `params` are. */
export function searchHref(params: Iterable<[string, string]>, q: string): string {
  const kept = keptParameters(params)
  const wanted = new URLSearchParams(q === '' ? kept : [['q', q], ...kept])
  const search = wanted.toString()
  return search === '' ? '/' : `/?${search}`
}
