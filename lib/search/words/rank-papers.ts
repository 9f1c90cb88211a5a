import type { PaperSet } from '../../listing/paper-set'
import type { CollectionWords } from './collection-words'
import { ExactNames } from './exact-names'
import { addFeedback } from './feedback'
import type { TermHits } from './hit-collector'
import { smoothScores } from './neighbours'
import { Proximity } from './proximity'
import { addScores, idfOf, topPapers } from './scores'

/** A word or phrase that papers are ranked by: who holds it, and which words of the collection it is. */
export type RankedTerm = { hits: TermHits; words: Iterable<number>; exact: number | null }

/** From so many terms on, a search is a question, and what is said in other words counts, too. */
export const QUESTION_TERMS_MIN = 5

/** The best by their words alone, among which it matters where these stand. */
const PLACED_PAPERS = 200
const PROXIMITY_SHARE = 2
/** All of the words in the title count so much against all that the words are worth; half of them much less than half. */
const TITLE_SHARE = 1.5
const TITLE_POWER = 3
/** And a title that has little else so much. */
const FILL_SHARE = 0.5
/** And words in the very form that was typed so much. */
const EXACT_SHARE = 0.3
/** The best, among which likeness counts. */
const LIKE_PAPERS = 50

/** Above every sum of words. */
const EXACT_SCORES = { title: 2000, name: 1000, tag: 500 } as const

/**
 * The papers of a set, best first, ties by slug: BM25 over weighted fields, then nearness of the words, then, for
 * questions, feedback. A paper whose title or own name is the whole search text comes before all others, and then those
 * that hold the tag of that name.
 *
 * @param typed The folded words of the search text, in order.
 * @param tagged The papers with the tag that the whole search text names; null where it names none.
 */
export function rankPapers(
  words: CollectionWords,
  terms: readonly RankedTerm[],
  typed: readonly string[],
  papers: PaperSet,
  tagged: PaperSet | null,
): number[] {
  const { size } = words
  const scores = new Float64Array(size)
  for (const { hits } of terms) addScores(scores, hits, idfOf(hits, size))
  const candidates = papers.toArray()

  const placed = topPapers(scores, candidates, PLACED_PAPERS)
  const isNamed = addPlaces(words, scores, terms, placed)
  if (terms.length >= QUESTION_TERMS_MIN && !isNamed) {
    addFeedback(words, scores, topPapers(scores, candidates, LIKE_PAPERS), candidates)
    smoothScores(words, scores, topPapers(scores, candidates, LIKE_PAPERS))
  }
  const names = new ExactNames(words.text, typed)
  for (const paper of placed) {
    const exact = names.of(paper)
    if (exact !== null) scores[paper] = (scores[paper] ?? 0) + EXACT_SCORES[exact]
  }
  for (const paper of tagged ?? []) scores[paper] = (scores[paper] ?? 0) + EXACT_SCORES.tag
  return words.ordered(candidates, scores)
}

/**
 * Adds what the places of the words tell. A paper that has all of them in its title is most likely the one that is
 * looked for.
 *
 * @returns Whether there is such a paper.
 */
function addPlaces(
  words: CollectionWords,
  scores: Float64Array,
  terms: readonly RankedTerm[],
  papers: readonly number[],
): boolean {
  if (terms.length < 2) return false
  const placed = terms.map((term) => ({ ...term, idf: idfOf(term.hits, words.size) }))
  const worth = placed.reduce((sum, { idf }) => sum + idf, 0)
  const proximity = new Proximity(placed)
  const reader = words.text.reader()
  let isNamed = false
  for (const paper of papers) {
    reader.open(paper)
    const { nearness, titleShare, exactShare, titleFill } = proximity.of(reader)
    const title =
      worth *
      (TITLE_SHARE * titleShare ** TITLE_POWER +
        FILL_SHARE * titleShare * titleFill +
        EXACT_SHARE * exactShare)
    scores[paper] = (scores[paper] ?? 0) + PROXIMITY_SHARE * nearness + title
    if (titleShare === 1) isNamed = true
  }
  return isNamed
}
