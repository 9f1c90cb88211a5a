import { labelOf } from '../listing/collection-index'
import { describeView } from '../listing/describe-view'
import type { ListingQuery, Sort } from '../query/listing-query'
import type { SearchUnderstood } from '../store/store'
import { describeQuery } from './describe-query'
import type { FoundPapers, Searched } from './search-papers'

/** What a view with a search was understood as, for its visitor. `total` is the number of its papers. */
export function searchUnderstood(
  query: ListingQuery,
  found: FoundPapers,
  { index, fieldValues }: Pick<Searched, 'index' | 'fieldValues'>,
  total: number,
): SearchUnderstood {
  const { canonical, ignored, correction } = found
  const words = describeView(
    query,
    describeQuery(found, fieldValues.of),
    total === 0 ? null : orderOf(query, found),
    (facet, value) => labelOf(index, facet, value),
  )
  return { words, canonical, ignored, correction }
}

/** Without anything by which one paper matches better than another, papers stay in the order of their source. */
function orderOf({ sort }: ListingQuery, { isRanked }: FoundPapers): Sort {
  return sort === 'relevance' && !isRanked ? 'source' : sort
}
