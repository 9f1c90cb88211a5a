import { foldWords } from './fold-words'
import type { WeightedText } from './word-index'
import { wordHash } from './words/word-hash'

/**
 * Finds things by a whole name, folded: "MoD" is one thing, however many others begin so. Names are kept as hashes, each with the
 * place of its thing behind it in one number, in order: the strings of 50,000 papers would take twenty times the memory.
 */
export type ExactNames = { hashed: Float64Array; texts: (place: number) => Iterable<WeightedText> }

/** More than the things there can be, and with a hash before them still a whole number. */
const PLACES = 2 ** 21

export function exactNames(size: number, texts: ExactNames['texts']): ExactNames {
  const hashed: number[] = []
  for (let place = 0; place < size; place++) {
    for (const { text } of texts(place)) hashed.push(hashOf(foldWords(text)) * PLACES + place)
  }
  return { hashed: Float64Array.from(hashed).sort(), texts }
}

/** The places of the things that these folded words are a whole name of. */
export function placesNamed(
  { hashed, texts }: ExactNames,
  words: readonly string[],
): ReadonlySet<number> {
  const places = new Set<number>()
  const name = words.join(' ')
  const first = hashOf(words) * PLACES
  for (let at = firstFrom(hashed, first); (hashed[at] ?? Infinity) < first + PLACES; at++) {
    const place = (hashed[at] ?? first) - first
    // Two names may have one hash
    for (const { text } of texts(place)) if (foldWords(text).join(' ') === name) places.add(place)
  }
  return places
}

function hashOf(words: readonly string[]): number {
  return wordHash(words.join(' ')) >>> 0
}

function firstFrom(sorted: Float64Array, least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
