import { type Condition, conditions, type ListingQuery } from '@/lib/query/listing-query'
import type { Relaxation } from '@/lib/store/store'

/** The conditions whose removal, one at a time, brings papers back, most papers first; at most `limit`. */
export function waysBack(
  query: ListingQuery,
  relaxations: readonly Relaxation[],
  limit: number,
): { condition: Condition; total: number }[] {
  const list = conditions(query)
  return relaxations
    .flatMap(({ index, total }) => {
      const condition = list[index]
      return condition === undefined || total === 0 ? [] : [{ condition, total }]
    })
    .sort((a, b) => b.total - a.total)
    .slice(0, limit)
}
