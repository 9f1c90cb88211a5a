import type { Facet } from '../query/listing-query'
import { inverseDocumentFrequency } from '../search/matching-papers'
import type { CollectionIndex, IndexedValue } from './collection-index'

/** The facets that say what a paper is about. */
const TOPICS: readonly Facet[] = ['method', 'language', 'model']

export type Related = { ordinal: number; shared: string[]; differs: string[] }

/**
 * The papers that share most with one: each shared tag counts as much as it is rare, and of two papers that
 * share the same the one with fewer other tags comes first.
 */
export function relatedPapers(index: CollectionIndex, ordinal: number, limit: number): Related[] {
  const mine = tagsOf(index, ordinal)
  const scores = new Map<number, number>()
  for (const { value, papers } of mine) {
    const worth = inverseDocumentFrequency(papers.count(), index.size)
    // What is shared by a child is not counted once more for its parent
    const kinds = mine.filter(({ parent }) => parent === value)
    for (const other of papers) {
      if (kinds.some((kind) => kind.papers.has(other))) continue
      scores.set(other, (scores.get(other) ?? 0) + worth)
    }
  }
  scores.delete(ordinal)
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit * 4)
  return best
    .map(([other, score]) => {
      const theirs = tagsOf(index, other)
      const labels = (values: IndexedValue[]) => mostSpecific(values).map(({ label }) => label)
      return {
        ordinal: other,
        score,
        tags: theirs.length,
        shared: labels(theirs.filter((value) => mine.includes(value))),
        differs: labels(theirs.filter((value) => !mine.includes(value))),
      }
    })
    .sort((a, b) => b.score - a.score || a.tags - b.tags || a.ordinal - b.ordinal)
    .slice(0, limit)
    .map(({ ordinal: other, shared, differs }) => ({ ordinal: other, shared, differs }))
}

function tagsOf(index: CollectionIndex, ordinal: number): IndexedValue[] {
  return TOPICS.flatMap((facet) =>
    [...index.facets[facet].values()].filter(
      ({ value, papers }) => value !== 'none' && papers.has(ordinal),
    ),
  )
}

/** A parent says nothing beside its child. */
function mostSpecific(values: IndexedValue[]): IndexedValue[] {
  const parents = new Set(values.map(({ parent }) => parent))
  return values.filter(({ value }) => !parents.has(value))
}
