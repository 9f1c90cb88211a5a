import { type ListingQuery, withSearch } from '../query/listing-query'
import { parseQuery } from '../search/parse-query'
import { printQuery } from '../search/print-query'
import { isPlainWord } from '../search/query-tree'
import type { ShorterSearch } from '../store/store'
import type { CollectionIndex } from './collection-index'
import { FilteredPapers } from './filter-papers'
import type { SearchMatch } from './view-papers'

/** More than these make a reader choose among choices. */
const OFFERED = 5
/** Each is a search of its own. Of more parts only those that bind are tried, for words alone seldom stand in the way. */
const TRIED = 8

/** What an empty view would hold without one part of its search text each, the filters kept. Most papers first. */
export function shorterSearches(
  index: CollectionIndex,
  query: ListingQuery,
  search: (q: string) => SearchMatch,
): ShorterSearch[] {
  const { items } = parseQuery(query.q)
  // Without its only part a search is none: that is a relaxation
  if (items.length < 2) return []
  const parts = items.length <= TRIED ? items : items.filter((item) => !isPlainWord(item))
  const shorter = parts.slice(0, TRIED).map((part): [q: string, without: string] => {
    const without = printQuery([part])
    // What is written twice is left out twice
    return [printQuery(items.filter((item) => printQuery([item]) !== without)), without]
  })
  return [...new Map(shorter)]
    .filter(([q]) => q !== '')
    .map(([q, without]) => {
      const papers = new FilteredPapers(index, withSearch(query, q), search(q).papers).all()
      return { without, q, total: papers.count() }
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, OFFERED)
}
