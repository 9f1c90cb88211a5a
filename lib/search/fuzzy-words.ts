import Fuse from 'fuse.js'

/** How near a word of the collection comes to a typed one: 1 the same, towards 0 less alike. */
export type NearWord = { word: string; nearness: number }

export type WordSearch = (typed: string) => readonly NearWord[]

/** Shorter words have too many neighbours to guess among. */
const FUZZY_LENGTH_MIN = 4
/** About one error in four letters ("lanugage" is two in eight). */
const FUZZY_THRESHOLD = 0.26
/** A word that merely contains the typed one ("qlora" for "lora"). */
const CONTAINED = 0.55
const PREFIX = 0.7
/** Typed words whose neighbours are remembered; while typing, all but the last word repeat. */
const REMEMBERED_MAX = 500

/**
 * Finds the words of a collection that a typed word may stand for. Words that begin with it or contain
 * it are enough; only a word that none continues is taken for misspelt and given to Fuse.js. Searching
 * the few thousand distinct words rather than the titles is what keeps a keystroke within a frame.
 */
export function wordSearch(words: readonly string[]): WordSearch {
  const fuse = new Fuse(words, {
    threshold: FUZZY_THRESHOLD,
    includeScore: true,
    // A typo seldom moves a word's beginning by more than a letter or two
    distance: 12,
  })
  const remembered = new Map<string, readonly NearWord[]>()

  return (typed) => {
    const known = remembered.get(typed)
    if (known !== undefined) return known
    const spelt = spelledWords(words, typed)
    const found = spelt.length > 0 ? spelt : misspeltWords(fuse, typed)
    if (remembered.size >= REMEMBERED_MAX) remembered.clear()
    remembered.set(typed, found)
    return found
  }
}

function spelledWords(words: readonly string[], typed: string): NearWord[] {
  const found: NearWord[] = []
  for (const word of words) {
    const at = word.indexOf(typed)
    if (at === -1) continue
    const share = typed.length / word.length
    if (at === 0) found.push({ word, nearness: word === typed ? 1 : PREFIX + 0.25 * share })
    else if (typed.length >= FUZZY_LENGTH_MIN) found.push({ word, nearness: CONTAINED * share })
  }
  return found
}

function misspeltWords(fuse: Fuse<string>, typed: string): NearWord[] {
  if (typed.length < FUZZY_LENGTH_MIN) return []
  return fuse
    .search(typed, { limit: 12 })
    .filter(({ item }) => item.length >= typed.length - 2)
    .map(({ item, score = 1 }) => {
      const lengths = Math.min(typed.length / item.length, item.length / typed.length)
      return { word: item, nearness: 0.6 * (1 - score) * lengths }
    })
}
