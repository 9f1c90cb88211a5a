import { labelOf } from '../listing/collection-index'
import { describeView } from '../listing/describe-view'
import type { ListingQuery } from '../query/listing-query'
import type { SearchUnderstood } from '../store/store'
import { describeQuery } from './describe-query'
import type { FoundPapers, Searched } from './search-papers'

/** What a view with a search was understood as, for its visitor. */
export function searchUnderstood(
  query: ListingQuery,
  found: FoundPapers,
  { index, fieldValues }: Pick<Searched, 'index' | 'fieldValues'>,
): SearchUnderstood {
  const { ignored, correction } = found
  const words = describeView(
    query,
    describeQuery(found, fieldValues.of),
    found.isRanked,
    (facet, value) => labelOf(index, facet, value),
  )
  return { words, ignored, correction }
}
