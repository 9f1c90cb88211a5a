import Fuse from 'fuse.js'
import type { MisspeltSearch } from './near-words'

/** About one error in four letters ("lanugage" is two in eight). */
const FUZZY_THRESHOLD = 0.26
const FOUND_MAX = 12

/** What a misspelt word may stand for, by Fuse.js: for the few thousand words that a browser holds. */
export function fuseWords(words: readonly string[]): MisspeltSearch {
  const fuse = new Fuse(words, {
    threshold: FUZZY_THRESHOLD,
    includeScore: true,
    // A typo seldom moves a word's beginning by more than a letter or two
    distance: 12,
  })
  return (typed) =>
    fuse
      .search(typed, { limit: FOUND_MAX })
      .filter(({ item }) => item.length >= typed.length - 2)
      .map(({ item, refIndex, score = 1 }) => {
        const lengths = Math.min(typed.length / item.length, item.length / typed.length)
        return { word: refIndex, nearness: (1 - score) * lengths }
      })
}
