import { editDistance } from './edit-distance'

/** A word of the collection that a written one may have been meant for. */
export type NearWord = { word: string; edits: number }

/** Words of fewer letters have too many neighbours to guess among. */
const LENGTH_MIN = 4
/** From so many letters on, two edits are allowed, below one. */
const TWO_EDITS_LENGTH_MIN = 7

const FIRST_LETTER = 97
const LETTERS = 26

/**
 * Finds the words near a misspelt one. Each word's letters are kept as bits: two words that are `n` edits apart
 * differ in at most `n` letters each way, which rules out nearly all words without reading them.
 */
export class NearWords {
  readonly #words: readonly string[]
  readonly #lengths: Uint8Array
  readonly #letters: Uint32Array

  constructor(words: readonly string[]) {
    this.#words = words
    this.#lengths = Uint8Array.from(words, (word) => Math.min(word.length, 255))
    this.#letters = Uint32Array.from(words, lettersOf)
  }

  /** All words within the edits that the length of the written one allows, in no order; never the word itself, and never one with other digits. */
  of(written: string): NearWord[] {
    const { length } = written
    if (length < LENGTH_MIN) return []
    const limit = length < TWO_EDITS_LENGTH_MIN ? 1 : 2
    const letters = lettersOf(written)
    const near: NearWord[] = []
    for (let at = 0; at < this.#words.length; at++) {
      const difference = (this.#lengths[at] ?? 0) - length
      if (difference > limit || -difference > limit) continue
      const others = this.#letters[at] ?? 0
      if (bits(others & ~letters) > limit || bits(letters & ~others) > limit) continue
      const word = this.#words[at] ?? ''
      const edits = editDistance(written, word, limit)
      if (edits > 0 && edits <= limit && digitsOf(word) === digitsOf(written))
        near.push({ word, edits })
    }
    return near
  }
}

/** "gpt3" is no slip for "gpt4". */
function digitsOf(word: string): string {
  return word.replace(/\P{N}/gu, '')
}

/** A bit for each letter from a to z, one for digits, the others by chance. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - FIRST_LETTER
    letters |= 1 << (code >= 0 && code < LETTERS ? code : LETTERS + (Math.abs(code) % 5))
  }
  return letters >>> 0
}

function bits(letters: number): number {
  let count = 0
  for (let left = letters; left !== 0; left &= left - 1) count++
  return count
}
