import { inverseDocumentFrequency } from '../matching-papers'
import type { TermHits } from './hit-collector'
import { saturated } from './saturation'

/** Adds to each paper's score what a term is worth there: BM25. */
export function addScores(
  scores: Float64Array,
  { papers, weights }: TermHits,
  worth: number,
): void {
  for (let at = 0; at < papers.length; at++) {
    const paper = papers[at] ?? 0
    scores[paper] = (scores[paper] ?? 0) + worth * saturated(weights[at] ?? 0)
  }
}

export function idfOf({ papers }: TermHits, size: number): number {
  return inverseDocumentFrequency(papers.length, size)
}

/** The `limit` papers of highest score among `papers`, best first, the earlier of equals. */
export function topPapers(scores: Float64Array, papers: Uint32Array, limit: number): number[] {
  const heap: number[] = []
  const isWorse = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
    return difference < 0 || (difference === 0 && a > b)
  }
  for (const paper of papers) {
    if (heap.length < limit) {
      heap.push(paper)
      if (heap.length === limit) heap.sort((a, b) => (isWorse(a, b) ? -1 : 1))
      continue
    }
    if (!isWorse(heap[0] ?? 0, paper)) continue
    heap[0] = paper
    sink(heap, isWorse)
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1))
}

/** Restores the order of a heap whose first element was replaced: no element is worse than the one above it… the worst is first. */
function sink(heap: number[], isWorse: (a: number, b: number) => boolean): void {
  let at = 0
  const moved = heap[0] ?? 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++
    if (!isWorse(heap[child] ?? 0, moved)) break
    heap[at] = heap[child] ?? 0
    at = child
  }
  heap[at] = moved
}
