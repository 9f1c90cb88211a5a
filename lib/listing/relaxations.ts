import { conditions, type ListingQuery, withoutCondition } from '../query/listing-query'
import type { Relaxation } from '../store/store'
import type { CollectionIndex } from './collection-index'
import { FilteredPapers } from './filter-papers'
import type { SearchMatch } from './view-papers'

/** More than these make a reader choose among choices. */
const OFFERED = 5
/** With more conditions than these only one and two at a time are tried: all ways to choose would be thousands. */
const TRIED_WHOLLY = 8

/**
 * What an empty view could do without: the conditions whose removal brings papers back, one at a time, else the
 * fewest together that do. Most papers first.
 */
export function relaxations(
  index: CollectionIndex,
  query: ListingQuery,
  search: (q: string) => SearchMatch,
): Relaxation[] {
  const list = conditions(query)
  const found = search(query.q)
  const total = (indexes: readonly number[]) => {
    const relaxed = indexes.reduce((view, at) => {
      const condition = list[at]
      return condition === undefined ? view : withoutCondition(view, condition)
    }, query)
    const match = relaxed.q === query.q ? found : search(relaxed.q)
    return new FilteredPapers(index, relaxed, match.papers).all().count()
  }
  const most = list.length > TRIED_WHOLLY ? 2 : list.length - 1
  for (let size = 1; size <= Math.max(1, most); size++) {
    const ways = choices(list.length, size)
      .map((indexes) => ({ indexes, total: total(indexes) }))
      .filter((way) => way.total > 0)
    if (ways.length > 0) return ways.sort((a, b) => b.total - a.total).slice(0, OFFERED)
  }
  return []
}

/** All ways to choose some of the first numbers, each in rising order. */
function choices(of: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]]
  const all: number[][] = []
  for (let first = from; first <= of - size; first++) {
    for (const rest of choices(of, size - 1, first + 1)) all.push([first, ...rest])
  }
  return all
}
