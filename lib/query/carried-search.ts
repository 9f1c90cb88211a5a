import { listingSearch } from './listing-href'
import { defaultSort, emptyQuery, FACETS, SORTS } from './listing-query'

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
  const one = (name: string) => (from.get(name) === to.get(name) ? now : to).get(name)

  const carried = emptyQuery()
  carried.q = one('q') ?? ''
  for (const facet of FACETS) {
    const states = carriedStates(facet, from, to, now)
    carried.facets[facet] = {
      include: states.flatMap(({ value, include }) => (include ? [value] : [])),
      exclude: states.flatMap(({ value, exclude }) => (exclude ? [value] : [])),
      match: one(`match-${facet}`) === 'all' ? 'all' : 'any',
    }
  }
  const sort = SORTS.find((known) => known === one('sort')) ?? defaultSort(carried.q)
  carried.sort = sort === 'relevance' ? defaultSort(carried.q) : sort
  carried.page = carriedPage(from, to, now)
  return listingSearch(carried)
}

type State = { value: string; include: boolean; exclude: boolean }

/** A facet's values: where the link changes a value's state it is the link's, else the wanted one. */
function carriedStates(
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
function carriedPage(from: URLSearchParams, to: URLSearchParams, now: URLSearchParams): number {
  if (from.toString() === to.toString()) return pageOf(now)
  return listOf(now) === listOf(from) ? pageOf(to) : 1
}

function pageOf(params: URLSearchParams): number {
  return Number(params.get('page') ?? 1)
}

function listOf(params: URLSearchParams): string {
  return [...params]
    .filter(([name]) => name !== 'page')
    .map((pair) => pair.join('='))
    .join('&')
}
