import { inverseDocumentFrequency } from '../matching-papers'
import type { CollectionWords } from './collection-words'
import { contentStems } from './content-stems'
import { addScores } from './scores'

/** The best papers are taken for answers, and what they have in common for words of the question. */
const PAPERS = 10
const WORDS = 20
/** The paper that gains most gains this share of the best score before. */
const SHARE = 1

/**
 * Pseudo-relevance feedback for questions of many words (RM3: Abdul-Jaleel et al. 2004, with each word weighed by its
 * rarity): papers that share the words of the best answers gain, also where they say it otherwise than the question.
 *
 * @param best The best papers so far, best first.
 * @param papers The papers that match; no other is added.
 */
export function addFeedback(
  words: CollectionWords,
  scores: Float64Array,
  best: readonly number[],
  papers: Uint32Array,
): void {
  const gains = new Float64Array(scores.length)
  const highest = scores[best[0] ?? 0] ?? 0
  for (const [stem, weight] of commonStems(words, scores, best.slice(0, PAPERS))) {
    for (const word of words.text.stems.words(stem)) words.collector.addWord(word)
    addScores(gains, words.collector.take(), weight)
  }
  let most = 0
  for (const paper of papers) most = Math.max(most, gains[paper] ?? 0)
  if (most === 0) return
  const scale = (SHARE * highest) / most
  for (const paper of papers) scores[paper] = (scores[paper] ?? 0) + scale * (gains[paper] ?? 0)
}

/** The stems that tell most of these papers, with weights. */
function commonStems(
  { text, size }: CollectionWords,
  scores: Float64Array,
  best: readonly number[],
): [number, number][] {
  const sum = best.reduce((total, paper) => total + (scores[paper] ?? 0), 0)
  const weights = new Map<number, number>()
  const reader = text.reader()
  for (const paper of best) {
    const counts = contentStems(text, reader, paper)
    let length = 0
    for (const count of counts.values()) length += count
    const share = (scores[paper] ?? 0) / sum / length
    for (const [stem, count] of counts) weights.set(stem, (weights.get(stem) ?? 0) + share * count)
  }
  const weighed = [...weights].map(([stem, weight]): [number, number] => {
    const holders = Math.min(text.stems.papers[stem] ?? 0, size)
    return [stem, weight * inverseDocumentFrequency(holders, size)]
  })
  return weighed.sort((a, b) => b[1] - a[1]).slice(0, WORDS)
}
