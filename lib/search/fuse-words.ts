import Fuse from 'fuse.js'
import type { MisspeltSearch, NearWord } from './near-words'
import { editDistance } from './words/edit-distance'

/** About one error in four letters ("lanugage" is two in eight). */
const FUZZY_THRESHOLD = 0.26
const FOUND_MAX = 12
const SHORT_LENGTH_MAX = 5
/** Two letters that changed places are two errors to Fuse.js, too many for a short word. */
const SWAPPED_NEARNESS = 0.8
const SWAPPED_LENGTH_MAX = 7

/** What a misspelt word may stand for, by Fuse.js: for the few thousand words that a browser holds. */
export function fuseWords(words: readonly string[]): MisspeltSearch {
  const fuse = new Fuse(words, {
    threshold: FUZZY_THRESHOLD,
    includeScore: true,
    // A typo seldom moves a word's beginning by more than a letter or two
    distance: 12,
  })
  const numbers = new Map(words.map((word, number) => [word, number]))
  return (typed) => {
    const found = fuse
      .search(typed, { limit: FOUND_MAX })
      .filter(({ item }) => item.length >= typed.length - 2 && isOneEdit(typed, item))
      .map(({ item, refIndex, score = 1 }): NearWord => {
        const lengths = Math.min(typed.length / item.length, item.length / typed.length)
        return { word: refIndex, nearness: (1 - score) * lengths }
      })
    const swapped = typed.length > SWAPPED_LENGTH_MAX ? [] : swaps(typed)
    const meant = swapped.flatMap((word): NearWord[] => {
      const number = numbers.get(word)
      return number === undefined ? [] : [{ word: number, nearness: SWAPPED_NEARNESS }]
    })
    const known = new Set(meant.map(({ word }) => word))
    return [...meant, ...found.filter(({ word }) => !known.has(word))]
  }
}

/** Of a short word, Fuse.js also finds what merely begins a letter apart: "train" for "thai". */
function isOneEdit(typed: string, word: string): boolean {
  return typed.length > SHORT_LENGTH_MAX || editDistance(typed, word, 1) <= 1
}

/** A word with each two neighbours in each other's place. */
function swaps(word: string): string[] {
  const letters = [...word]
  return letters.slice(1).map((second, at) =>
    letters
      .with(at, second)
      .with(at + 1, letters[at] ?? '')
      .join(''),
  )
}
