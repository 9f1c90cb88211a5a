/** How near a word of the collection comes to a typed one: 1 the same, towards 0 less alike. */
export type NearWord = { word: number; nearness: number }

export type WordSearch = (typed: string) => readonly NearWord[]

/** Finds words that a misspelt one may stand for, and how alike they are, from 0 to 1. */
export type MisspeltSearch = (typed: string) => readonly NearWord[]

/** Shorter words have too many neighbours to guess among. */
const GUESSED_LENGTH_MIN = 4
/** A word that merely contains the typed one ("qlora" for "lora"). */
const CONTAINED = 0.55
const PREFIX = 0.7
const MISSPELT = 0.6
/** One error in a short word may make any other word of it; unless it is nearly whole, that is no guess but noise. */
const SHORT_LENGTH_MAX = 5
const SHORT_NEARNESS_MIN = 0.6
const NEARNESS_MIN = 0.4
/** Typed words whose neighbours are remembered; while typing, all but the last word repeat. */
const REMEMBERED_MAX = 200

/**
 * Finds the words of a collection that a typed word may stand for, as their places in `words`, which are sorted and
 * distinct. Words that begin with it or contain it are enough; only a word that none continues is taken for misspelt.
 * Searching the distinct words rather than the titles is what keeps a keystroke within a frame.
 */
export function wordSearch(words: readonly string[], misspelt: MisspeltSearch): WordSearch {
  const contained = containedWords(words)
  const remembered = new Map<string, readonly NearWord[]>()

  return (typed) => {
    const known = remembered.get(typed)
    if (known !== undefined) return known
    const guesses = typed.length >= GUESSED_LENGTH_MIN
    const spelt = [...wordsBeginning(words, typed), ...(guesses ? contained(typed) : [])]
    const found =
      spelt.length > 0 || !guesses
        ? spelt
        : misspelt(typed)
            .filter(({ nearness }) => nearness >= leastNearness(typed))
            .map(({ word, nearness }) => ({ word, nearness: MISSPELT * nearness }))
    if (remembered.size >= REMEMBERED_MAX) remembered.clear()
    remembered.set(typed, found)
    return found
  }
}

function leastNearness(typed: string): number {
  return typed.length <= SHORT_LENGTH_MAX ? SHORT_NEARNESS_MIN : NEARNESS_MIN
}

function wordsBeginning(words: readonly string[], typed: string): NearWord[] {
  const found: NearWord[] = []
  for (let at = placeIn(words, typed); words[at]?.startsWith(typed); at++) {
    const length = words[at]?.length ?? typed.length
    const nearness = length === typed.length ? 1 : PREFIX + 0.25 * (typed.length / length)
    found.push({ word: at, nearness })
  }
  return found
}

/** Words that hold the typed one, but not at their beginning. One text of all words is searched quickest. */
function containedWords(words: readonly string[]): (typed: string) => NearWord[] {
  const text = words.join('\n')
  const starts = new Uint32Array(words.length)
  let start = 0
  for (let at = 0; at < words.length; at++) {
    starts[at] = start
    start += (words[at]?.length ?? 0) + 1
  }
  return (typed) => {
    const found: NearWord[] = []
    let at = text.indexOf(typed)
    while (at !== -1) {
      const word = lastAtMost(starts, at)
      const length = words[word]?.length ?? typed.length
      const begins = starts[word] === at
      if (!begins) found.push({ word, nearness: CONTAINED * (typed.length / length) })
      at = text.indexOf(typed, (starts[word] ?? 0) + length)
    }
    return found
  }
}

/** Where a word stands in the sorted list, or would. */
export function placeIn(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

function lastAtMost(sorted: Uint32Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
