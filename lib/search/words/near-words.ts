import { editDistance } from './edit-distance'

/** A word of the collection that a written one may have been meant for. */
export type NearWord = { word: string; edits: number }

/** Words of fewer letters have too many neighbours to guess among. */
const LENGTH_MIN = 4
/** Of so many, a letter may have been left out: "ned" of "need". Any other slip makes any short word of any other. */
const LEFT_OUT_LENGTH = 3
/** From so many letters on, two edits are allowed, below one. */
const TWO_EDITS_LENGTH_MIN = 7

const FIRST_LETTER = 97
const LETTERS = 26

/**
 * Finds the words near a misspelt one. Only words of like length are looked at, which lie side by side, and each
 * word's letters are kept as bits: two words that are `n` edits apart differ in at most `n` letters each way, which
 * rules out nearly all words without reading them.
 */
export class NearWords {
  readonly #words: readonly string[]
  /** The numbers of all words, the shortest first, and beside each its letters. */
  readonly #byLength: Uint32Array
  readonly #letters: Uint32Array
  /** Where the words of each length begin in these. */
  readonly #starts: Uint32Array

  constructor(words: readonly string[]) {
    this.#words = words
    this.#starts = startsByLength(words)
    this.#byLength = new Uint32Array(words.length)
    this.#letters = new Uint32Array(words.length)
    const next = this.#starts.slice()
    words.forEach((word, number) => {
      const length = Math.min(word.length, LENGTH_MAX)
      const at = next[length] ?? 0
      this.#byLength[at] = number
      this.#letters[at] = lettersOf(word)
      next[length] = at + 1
    })
  }

  /**
   * All words within the edits that the length of the written one allows, by their numbers; never the word itself, and
   * never one with other digits. For three letters only words of four.
   */
  of(written: string): NearWord[] {
    const { length } = written
    if (length < LEFT_OUT_LENGTH) return []
    const limit = length < TWO_EDITS_LENGTH_MIN ? 1 : 2
    const letters = lettersOf(written)
    const longest = Math.min(length + limit, LENGTH_MAX)
    const shortest = length < LENGTH_MIN ? length + 1 : length - limit
    const end = this.#starts[longest + 1] ?? 0
    const near: (NearWord & { number: number })[] = []
    for (let at = this.#starts[Math.min(shortest, LENGTH_MAX)] ?? 0; at < end; at++) {
      const others = this.#letters[at] ?? 0
      if (hasMoreBits(others & ~letters, limit) || hasMoreBits(letters & ~others, limit)) continue
      const number = this.#byLength[at] ?? 0
      const word = this.#words[number] ?? ''
      const edits = editDistance(written, word, limit)
      if (edits > 0 && edits <= limit && digitsOf(word) === digitsOf(written))
        near.push({ word, edits, number })
    }
    return near
      .sort((a, b) => a.number - b.number)
      .map(({ word, edits }): NearWord => ({ word, edits }))
  }
}

/** Words of so many letters and more lie together. */
const LENGTH_MAX = 255

function startsByLength(words: readonly string[]): Uint32Array {
  const starts = new Uint32Array(LENGTH_MAX + 2)
  for (const { length } of words) {
    const after = Math.min(length, LENGTH_MAX) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let length = 1; length < starts.length; length++) {
    starts[length] = (starts[length] ?? 0) + (starts[length - 1] ?? 0)
  }
  return starts
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

/** Whether more than one or two bits are set: each step takes the lowest one away. */
function hasMoreBits(letters: number, limit: 1 | 2): boolean {
  let left = letters & (letters - 1)
  if (limit === 2) left &= left - 1
  return left !== 0
}
