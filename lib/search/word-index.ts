import { foldWords } from './fold-words'
import { type WordSearch, wordSearch } from './fuzzy-words'

/** Things by the words they go by, for finding them by words half typed or misspelt. */
export type WordIndex<T> = {
  things: readonly T[]
  near: WordSearch
  /** For each word, the things it occurs in and how much it counts there. */
  places: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** A text that a thing goes by, and how much a word in it counts. */
export type WeightedText = { text: string; weight: number }

/** A thing found: what its words come to, and how many of the sought words it has. */
export type WordMatch<T> = { thing: T; place: number; score: number; words: number }

export function wordIndex<T>(
  things: readonly T[],
  textsOf: (thing: T) => readonly WeightedText[],
): WordIndex<T> {
  const places = new Map<string, Map<number, number>>()
  things.forEach((thing, place) => {
    for (const { text, weight } of textsOf(thing)) {
      for (const word of foldWords(text)) {
        const at = places.get(word) ?? new Map<number, number>()
        at.set(place, Math.max(weight, at.get(place) ?? 0))
        places.set(word, at)
      }
    }
  })
  return { things, near: wordSearch([...places.keys()]), places }
}

/** Everything that has at least one of the folded words, in no order. */
export function wordMatches<T>(index: WordIndex<T>, words: readonly string[]): WordMatch<T>[] {
  const found = new Map<number, { score: number; words: number }>()
  for (const word of words) {
    for (const [place, score] of scores(index, word)) {
      const sum = found.get(place) ?? { score: 0, words: 0 }
      found.set(place, { score: sum.score + score, words: sum.words + 1 })
    }
  }
  return [...found].flatMap(([place, sum]) => {
    const thing = index.things[place]
    return thing === undefined ? [] : [{ thing, place, ...sum }]
  })
}

/**
 * What one typed word is worth in each thing: the nearest of the thing's words, times how rare it is to
 * have any such word. Not how rare that word is, or an odd plural would beat the word itself.
 */
function scores<T>({ near, places, things }: WordIndex<T>, typed: string): [number, number][] {
  const best = new Map<number, number>()
  for (const { word, nearness } of near(typed)) {
    for (const [place, weight] of places.get(word) ?? []) {
      best.set(place, Math.max(nearness * weight, best.get(place) ?? 0))
    }
  }
  const rarity = Math.log(1 + things.length / Math.max(1, best.size))
  return [...best].map(([place, nearness]) => [place, nearness * rarity])
}
