import { foldWords } from './fold-words'
import type { WeightedText } from './word-index'

/** The places of things by their whole names, folded: "MoD" is one thing, however many others begin so. */
export type ExactNames = ReadonlyMap<string, ReadonlySet<number>>

export function exactNames(
  size: number,
  texts: (place: number) => Iterable<WeightedText>,
): ExactNames {
  const places = new Map<string, Set<number>>()
  for (let place = 0; place < size; place++) {
    for (const { text } of texts(place)) {
      const name = foldWords(text).join(' ')
      const known = places.get(name) ?? new Set()
      places.set(name, known.add(place))
    }
  }
  return places
}

/** The places of the things that these folded words are a whole name of. */
export function placesNamed(names: ExactNames, words: readonly string[]): ReadonlySet<number> {
  return names.get(words.join(' ')) ?? new Set()
}
