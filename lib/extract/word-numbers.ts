import { FOREIGN_LETTER } from './fold-text'

/** The words of a text by number; the arrays are the reader's own and hold until its next text. */
export type NumberedWords = {
  count: number
  numbers: Int32Array
  starts: Int32Array
  ends: Int32Array
}

/** A word that is in no phrase. */
export const UNKNOWN = -1

const WORD = new RegExp(`[a-z0-9${FOREIGN_LETTER}]+|[^\\s-]`, 'g')
const SPACE = 0x20
const HYPHEN = 0x2d
const FOREIGN = FOREIGN_LETTER.charCodeAt(0)
const HASH_START = -2128831035
const HASH_FACTOR = 16777619

/**
 * Numbers the words of phrases, and reads texts as such numbers. A word is letters and digits; every other sign but space and
 * hyphen is a word of its own. Words are looked up by a hash of their letters, which spares cutting each of them out of the text.
 */
export class WordNumbers {
  /** The letters of all words, one word after the other, and where each begins. */
  readonly #letters: Uint8Array
  readonly #begins: Int32Array
  readonly #hashes: Int32Array
  readonly #slots: Int32Array
  #added = 0
  readonly #read: NumberedWords = {
    count: 0,
    numbers: new Int32Array(0),
    starts: new Int32Array(0),
    ends: new Int32Array(0),
  }

  constructor(foldedPhrases: Iterable<string>) {
    const words = new Set<string>()
    for (const phrase of foldedPhrases) {
      for (const word of phrase.match(WORD) ?? []) words.add(word)
    }
    let slots = 16
    while (slots < words.size * 3) slots *= 2
    this.#slots = new Int32Array(slots).fill(UNKNOWN)
    this.#hashes = new Int32Array(words.size)
    this.#begins = new Int32Array(words.size + 1)
    this.#letters = new Uint8Array([...words].reduce((sum, { length }) => sum + length, 0))
    for (const word of words) this.#add(word)
  }

  /** How many words have a number; the first is 0. */
  get size(): number {
    return this.#hashes.length
  }

  read(folded: string): NumberedWords {
    const read = this.#read
    // Memory for each text anew would cost more than reading: most texts are of one size
    if (read.numbers.length < folded.length) {
      read.numbers = new Int32Array(folded.length)
      read.starts = new Int32Array(folded.length)
      read.ends = new Int32Array(folded.length)
    }
    const { numbers, starts, ends } = read
    let count = 0
    let start = -1
    let hash = HASH_START
    for (let at = 0; at <= folded.length; at++) {
      const unit = at < folded.length ? folded.charCodeAt(at) : SPACE
      if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === FOREIGN) {
        if (start === -1) start = at
        hash = Math.imul(hash ^ unit, HASH_FACTOR)
        continue
      }
      if (start !== -1) {
        numbers[count] = this.#numberOf(folded, start, at, hash)
        starts[count] = start
        ends[count++] = at
        start = -1
        hash = HASH_START
      }
      if (unit <= SPACE || unit === HYPHEN) continue
      numbers[count] = this.#numberOf(folded, at, at + 1, Math.imul(HASH_START ^ unit, HASH_FACTOR))
      starts[count] = at
      ends[count++] = at + 1
    }
    read.count = count
    return read
  }

  #add(word: string): void {
    const number = this.#added++
    const begin = this.#begins[number] ?? 0
    let hash = HASH_START
    for (let at = 0; at < word.length; at++) {
      this.#letters[begin + at] = word.charCodeAt(at)
      hash = Math.imul(hash ^ word.charCodeAt(at), HASH_FACTOR)
    }
    this.#begins[number + 1] = begin + word.length
    this.#hashes[number] = hash
    let slot = hash & (this.#slots.length - 1)
    while (this.#slots[slot] !== UNKNOWN) slot = (slot + 1) & (this.#slots.length - 1)
    this.#slots[slot] = number
  }

  #numberOf(folded: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? UNKNOWN
      if (number === UNKNOWN) return UNKNOWN
      if (this.#hashes[number] === hash && this.#isWord(number, folded, start, end)) return number
    }
  }

  #isWord(number: number, folded: string, start: number, end: number): boolean {
    let letter = this.#begins[number] ?? 0
    if ((this.#begins[number + 1] ?? 0) - letter !== end - start) return false
    for (let at = start; at < end; at++) {
      if (folded.charCodeAt(at) !== this.#letters[letter++]) return false
    }
    return true
  }
}
