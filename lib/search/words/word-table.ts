import { wordHash } from './word-hash'

/** A table of this many places to a word keeps searches short. */
const PLACES_PER_WORD = 2
const PLACES_MIN = 1024

/**
 * Finds words by the letters they have in a text, without cutting them out of it first: nine million small strings are
 * what an import of 50,000 papers would spend most of its time on. Open addressing with linear probing.
 */
export class WordTable {
  readonly #words: readonly string[]
  /** At the place of a word's hash, or the next free one, its number plus one. */
  #places = new Int32Array(PLACES_MIN)
  #count = 0

  /** @param words Kept, not copied: `addLast` adds what has been pushed to it. */
  constructor(words: readonly string[]) {
    this.#words = words
    while (this.#count < words.length) this.addLast(wordHash(words[this.#count] ?? ''))
  }

  /** The number of the word that stands in a text; -1: there is none. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#places.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = (this.#places[at] ?? 0) - 1
      if (number === -1) return -1
      const word = this.#words[number] ?? ''
      if (word.length === end - start && standsAt(word, text, start)) return number
    }
  }

  /** Takes up the next word of the list; the answer is its number. */
  addLast(hash: number): number {
    if ((this.#count + 1) * PLACES_PER_WORD > this.#places.length) this.#grow()
    this.#put(hash, this.#count)
    return this.#count++
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 2)
    for (let number = 0; number < this.#count; number++) {
      this.#put(wordHash(this.#words[number] ?? ''), number)
    }
  }

  #put(hash: number, number: number): void {
    const mask = this.#places.length - 1
    let at = hash & mask
    while (this.#places[at] !== 0) at = (at + 1) & mask
    this.#places[at] = number + 1
  }
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}
