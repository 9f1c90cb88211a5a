import { distance } from 'fastest-levenshtein'
import { type MisspeltSearch, type NearWord, placeIn } from './near-words'
import { editDistance } from './words/edit-distance'

/** From here on a word may have two errors; two letters that changed places are one. */
const TWO_ERRORS_LENGTH_MIN = 6
const FOUND_MAX = 12

/**
 * What a misspelt word may stand for, by edit distance from words, or from their beginnings, that start with the same
 * letter: for the tens of thousands of words that a server holds, where Fuse.js would take too long for a keystroke.
 *
 * @param words Sorted and distinct.
 */
export function editDistanceWords(words: readonly string[]): MisspeltSearch {
  return (typed) => {
    const errors = typed.length >= TWO_ERRORS_LENGTH_MIN ? 2 : 1
    const [initial = ''] = typed
    const found: NearWord[] = []
    for (let at = placeIn(words, initial); words[at]?.startsWith(initial); at++) {
      const word = words[at] ?? ''
      if (word.length < typed.length - errors) continue
      const begun = word.length > typed.length + errors
      const compared = begun ? word.slice(0, typed.length) : word
      // Quicker, and to it a swap is two errors
      if (distance(typed, compared) > 2 * errors) continue
      const far = editDistance(typed, compared, errors)
      if (far > errors) continue
      const lengths = Math.min(typed.length / word.length, word.length / typed.length)
      found.push({ word: at, nearness: (1 - far / typed.length) * lengths })
    }
    return found.sort((a, b) => b.nearness - a.nearness).slice(0, FOUND_MAX)
  }
}
