import { RecentlyUsed } from '../store/recently-used'
import { foldIndexedWords } from './fold-words'
import { type MisspeltSearch, type WordSearch, wordSearch } from './near-words'
import { Occurrences } from './occurrences'

/**
 * Things by the words they go by, for finding them by words half typed or misspelt. A thing is its place in a list that
 * whoever built the index holds. Word `w` stands in the things `places[starts[w]]` up to `places[starts[w + 1] - 1]`.
 */
export type WordIndex = {
  size: number
  near: WordSearch
  starts: Uint32Array
  places: Uint32Array
  /** How much the word counts there, beside each place. */
  weights: Float32Array
}

/** A text that a thing goes by, and how much a word in it counts. */
export type WeightedText = { text: string; weight: number }

export type Misspellings = (words: readonly string[]) => MisspeltSearch

/** @param texts All texts of the thing at a place; asked once for each of the `size` places. */
export function wordIndex(
  size: number,
  texts: (place: number) => Iterable<WeightedText>,
  misspellings: Misspellings,
): WordIndex {
  const { words, occurrences } = readWords(size, texts)
  const starts = new Uint32Array(words.length + 1)
  for (let at = 0; at < occurrences.size; at++) {
    const after = (occurrences.words[at] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const next = starts.slice()
  const places = new Uint32Array(occurrences.size)
  const weights = new Float32Array(occurrences.size)
  for (let one = 0; one < occurrences.size; one++) {
    const word = occurrences.words[one] ?? 0
    const at = next[word] ?? 0
    next[word] = at + 1
    places[at] = occurrences.places[one] ?? 0
    weights[at] = occurrences.weights[one] ?? 0
  }
  return { size, near: wordSearch(words, misspellings(words)), starts, places, weights }
}

const TEXTS_KEPT = 2000

/** All distinct words, sorted, and where they occur, in the order of places. */
function readWords(size: number, texts: (place: number) => Iterable<WeightedText>) {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size
    if (known === numbers.size) numbers.set(word, known)
    return known
  }
  // The names of tags come again and again
  const recent = new RecentlyUsed<string, number[]>(TEXTS_KEPT)
  const occurrences = new Occurrences()
  for (let place = 0; place < size; place++) {
    for (const { text, weight } of texts(place)) {
      const own = recent.getOrMake(text, () => foldIndexedWords(text).map(numberOf))
      for (const number of own) occurrences.add(number, place, weight)
    }
  }
  const words = [...numbers.keys()].sort()
  const sorted = new Uint32Array(words.length)
  words.forEach((word, at) => {
    sorted[numbers.get(word) ?? 0] = at
  })
  for (let at = 0; at < occurrences.size; at++) {
    occurrences.words[at] = sorted[occurrences.words[at] ?? 0] ?? 0
  }
  return { words, occurrences }
}

/** What was found: how well each place fits, and how many of the sought words it has; 0 for all others. */
export type WordMatches = {
  /** The places that have at least one of the words, in no order. */
  places: readonly number[]
  scores: Float64Array
  words: Uint8Array
}

/** Everything that has at least one of the folded words. */
export function wordMatches(index: WordIndex, sought: readonly string[]): WordMatches {
  const places: number[] = []
  const scores = new Float64Array(index.size)
  const words = new Uint8Array(index.size)
  for (const word of sought) {
    const { holders, best } = holdersOf(index, word)
    // How rare it is to have any such word. Not how rare that word is, or an odd plural would beat the word itself
    const rarity = Math.log(1 + index.size / Math.max(1, holders.length))
    for (const place of holders) {
      if (words[place] === 0) places.push(place)
      scores[place] = (scores[place] ?? 0) + (best[place] ?? 0) * rarity
      words[place] = (words[place] ?? 0) + 1
    }
  }
  return { places, scores, words }
}

/** The places that have a word near a typed one, and for each what the nearest of its words is worth. */
function holdersOf({ size, near, starts, places, weights }: WordIndex, typed: string) {
  const holders: number[] = []
  const best = new Float32Array(size)
  for (const { word, nearness } of near(typed)) {
    const end = starts[word + 1] ?? 0
    for (let at = starts[word] ?? 0; at < end; at++) {
      const place = places[at] ?? 0
      const worth = nearness * (weights[at] ?? 0)
      const before = best[place] ?? 0
      if (before === 0) holders.push(place)
      if (worth > before) best[place] = worth
    }
  }
  return { holders, best }
}

/** The best of the matches that are wanted, best first; of equals the one that stands earlier. */
export function bestPlaces(
  { places, scores }: WordMatches,
  limit: number,
  isWanted: (place: number) => boolean,
): number[] {
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b
  const wanted = places.filter(isWanted)
  if (wanted.length <= limit) return wanted.sort(order)
  // Few of many: sorting all would cost more than all the rest
  const best: number[] = []
  for (const place of wanted) {
    const last = best[limit - 1]
    if (last !== undefined && order(last, place) < 0) continue
    let at = best.length
    while (at > 0 && order(best[at - 1] ?? 0, place) > 0) at--
    best.splice(at, 0, place)
    if (best.length > limit) best.pop()
  }
  return best
}
