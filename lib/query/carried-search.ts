import { defaultSort, FACETS } from './listing-query'

/**
 * What a link of the listing means where more is wanted by now than the link was made for: text typed since, or filters
 * whose list is still on its way. The link's change, the difference between the view it stands in and its own, is made to
 * the wanted view. All are canonical query strings, and so is the answer. Read without the parser, whose checks need a
 * library that the first load has not.
 *
 * @param view The view the link was made for.
 * @param linked The view it names.
 * @param wanted The view that is wanted by now.
 */
export function carriedSearch(view: string, linked: string, wanted: string): string {
  if (wanted === view || linked === wanted) return linked
  const from = new URLSearchParams(view)
  const to = new URLSearchParams(linked)
  const now = new URLSearchParams(wanted)
  const carried: [string, string][] = []
  const one = (name: string) => (from.get(name) === to.get(name) ? now : to).get(name)

  const q = one('q') ?? ''
  if (q !== '') carried.push(['q', q])
  const chosen = FACETS.map((facet) => ({ facet, values: carriedValues(facet, from, to, now) }))
  for (const { facet, values } of chosen) {
    for (const { value, include } of values) if (include) carried.push([facet, value])
  }
  for (const { facet, values } of chosen) {
    for (const { value, exclude } of values) if (exclude) carried.push([`not-${facet}`, value])
  }
  for (const facet of FACETS) {
    if (one(`match-${facet}`) === 'all') carried.push([`match-${facet}`, 'all'])
  }
  const sort = one('sort')
  const sorts = sort !== null && sort !== defaultSort(q) && !(sort === 'relevance' && q === '')
  if (sorts) carried.push(['sort', sort])
  const page = carriedPage(from, to, now)
  if (page !== null) carried.push(['page', page])
  return new URLSearchParams(carried).toString()
}

type State = { value: string; include: boolean; exclude: boolean }

/** A facet's values: where the link changes a value's state it is the link's, else the wanted one. */
function carriedValues(
  facet: string,
  from: URLSearchParams,
  to: URLSearchParams,
  now: URLSearchParams,
): State[] {
  const not = `not-${facet}`
  const stateIn = (params: URLSearchParams, value: string): State => ({
    value,
    include: params.has(facet, value),
    exclude: params.has(not, value),
  })
  const all = [from, to, now].flatMap((params) => [...params.getAll(facet), ...params.getAll(not)])
  return [...new Set(all)].sort().map((value) => {
    const [before, after] = [stateIn(from, value), stateIn(to, value)]
    const kept = before.include === after.include && before.exclude === after.exclude
    return kept ? stateIn(now, value) : after
  })
}

/** The number of a page means something in its own list only. */
function carriedPage(
  from: URLSearchParams,
  to: URLSearchParams,
  now: URLSearchParams,
): string | null {
  if (from.toString() === to.toString()) return now.get('page')
  return listOf(now) === listOf(from) ? to.get('page') : null
}

function listOf(params: URLSearchParams): string {
  return [...params]
    .filter(([name]) => name !== 'page')
    .map((pair) => pair.join('='))
    .join('&')
}
