import type { Sort } from '../query/listing-query'
import type { CollectionIndex } from './collection-index'
import type { PaperSet } from './paper-set'

/**
 * The papers of a set in the order of a sort, as ordinals. Sorting never changes which papers there are.
 *
 * @param ranked All papers that the search text matches, best first; needed by `relevance` alone.
 */
export function orderPapers(
  index: CollectionIndex,
  papers: PaperSet,
  sort: Sort,
  ranked: readonly number[],
): number[] {
  if (sort === 'source') return [...papers]
  const order = sort === 'relevance' ? ranked : index.orders[sort]
  return order.filter((ordinal) => papers.has(ordinal))
}
