import { inverseDocumentFrequency } from '../matching-papers'
import type { CollectionWords } from './collection-words'
import { contentStems } from './content-stems'

/** How many neighbours a paper is judged by. */
const NEIGHBOURS = 5
/** Share of the score that its neighbours decide. */
const SHARE = 0.4

/**
 * Lets papers of like content have like scores (Diaz 2005): answers to one question lie close together, so a paper
 * among good answers is more likely to be one.
 *
 * @param best The best papers, which alone are looked at; they stay before all others.
 */
export function smoothScores(
  words: CollectionWords,
  scores: Float64Array,
  best: readonly number[],
): void {
  const likeness = likenesses(words, best)
  const before = best.map((paper) => scores[paper] ?? 0)
  const least = Math.min(...before)
  best.forEach((paper, at) => {
    const near = likeness
      .subarray(at * best.length, (at + 1) * best.length)
      .reduce<{ place: number; like: number }[]>((all, like, place) => {
        if (place !== at && like > 0) all.push({ place, like })
        return all
      }, [])
      .sort((a, b) => b.like - a.like || a.place - b.place)
      .slice(0, NEIGHBOURS)
    const all = near.reduce((sum, { like }) => sum + like, 0)
    if (all === 0) return
    const theirs = near.reduce((sum, { place, like }) => sum + like * (before[place] ?? 0), 0) / all
    // Never below what was the last of them, or a paper beyond would overtake it unseen
    scores[paper] = Math.max(least, (1 - SHARE) * (before[at] ?? 0) + SHARE * theirs)
  })
}

/** How alike each two papers are, row by row: the cosine of their stems, weighed by count and rarity. */
function likenesses({ text, size }: CollectionWords, papers: readonly number[]): Float64Array {
  const reader = text.reader()
  const vectors = papers.map((paper) => {
    const stems = [...contentStems(text, reader, paper)].map(([stem, count]) => {
      const holders = Math.min(text.stems.papers[stem] ?? 0, size)
      return { stem, weight: (1 + Math.log(count)) * inverseDocumentFrequency(holders, size) }
    })
    const length = Math.sqrt(stems.reduce((sum, { weight }) => sum + weight * weight, 0))
    return stems.map(({ stem, weight }) => ({ stem, weight: weight / length }))
  })
  const result = new Float64Array(papers.length * papers.length)
  /** The weights of the present row, by stem; 0 for all that it has not. */
  const weights = new Float64Array(text.stems.papers.length)
  vectors.forEach((one, row) => {
    for (const { stem, weight } of one) weights[stem] = weight
    for (let column = row + 1; column < vectors.length; column++) {
      let like = 0
      for (const { stem, weight } of vectors[column] ?? []) like += weight * (weights[stem] ?? 0)
      result[row * papers.length + column] = like
      result[column * papers.length + row] = like
    }
    for (const { stem } of one) weights[stem] = 0
  })
  return result
}
