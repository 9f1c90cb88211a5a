/** How well a ranked list answers one question. All figures are between 0 and 1. */
export type Relevance = {
  ndcg10: number
  averagePrecision: number
  recall100: number
  reciprocalRank: number
}

const NDCG_DEPTH = 10
const RECALL_DEPTH = 100

/**
 * Scores one ranked list against the papers that are right, each as right as the other.
 *
 * @param ranked Distinct papers, best first; beyond its end nothing was found.
 */
export function relevanceOf(ranked: readonly string[], relevant: ReadonlySet<string>): Relevance {
  let gain = 0
  let precisions = 0
  let found = 0
  let foundEarly = 0
  let firstRank = Number.POSITIVE_INFINITY
  ranked.forEach((paper, at) => {
    if (!relevant.has(paper)) return
    const rank = at + 1
    found++
    precisions += found / rank
    if (rank <= NDCG_DEPTH) gain += discount(rank)
    if (rank <= RECALL_DEPTH) foundEarly++
    firstRank = Math.min(firstRank, rank)
  })
  let ideal = 0
  for (let rank = 1; rank <= Math.min(NDCG_DEPTH, relevant.size); rank++) ideal += discount(rank)
  return {
    ndcg10: gain / ideal,
    averagePrecision: precisions / relevant.size,
    recall100: foundEarly / relevant.size,
    reciprocalRank: 1 / firstRank,
  }
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 1)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
