import { type Condition, conditions, type ListingQuery } from '@/lib/query/listing-query'
import type { Relaxation } from '@/lib/store/store'

/** The condition whose removal brings back most papers; null where removing any one brings none. */
export function bestRelaxation(
  query: ListingQuery,
  relaxations: readonly Relaxation[],
): { condition: Condition; total: number } | null {
  const list = conditions(query)
  let best: { condition: Condition; total: number } | null = null
  for (const { index, total } of relaxations) {
    const condition = list[index]
    if (condition !== undefined && total > (best?.total ?? 0)) best = { condition, total }
  }
  return best
}
