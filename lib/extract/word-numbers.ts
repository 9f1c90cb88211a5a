import { FOREIGN_LETTER } from './fold-text'

/** The words of a text in order. The arrays are the reader's own, longer than `count`, and hold until its next text. */
export type NumberedWords = {
  count: number
  numbers: Int32Array
  starts: Int32Array
  ends: Int32Array
}

/** The number of words that are in no phrase; those of others follow. */
const UNKNOWN = 0

/** A word is letters and digits; every other sign but space and hyphen is a word of its own. */
const WORD = new RegExp(`[a-z0-9${FOREIGN_LETTER}]+|[!-,./:-\\x7f]`, 'g')
const SPACE = 0x20
const HYPHEN = 0x2d
const FOREIGN = FOREIGN_LETTER.charCodeAt(0)
const HASH_START = -2128831035
const HASH_FACTOR = 16777619

const encoder = new TextEncoder()

export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? []
}

/**
 * Numbers the words of phrases and finds them in folded texts. Reads a text's letters as bytes, twice as fast as
 * from the string, and looks words up by a hash of their letters, which spares cutting each of them out.
 */
export class WordNumbers {
  /** The letters of all words one after the other; those of a word begin at `#begins[number]`. */
  readonly #letters: Uint8Array
  readonly #begins: Int32Array
  /** Hash and number of a word side by side; the number is UNKNOWN where there is none. */
  readonly #slots: Int32Array
  #last = UNKNOWN
  #bytes = new Uint8Array(0)
  #numbers = new Int32Array(0)
  #starts = new Int32Array(0)
  #ends = new Int32Array(0)

  constructor(words: ReadonlySet<string>) {
    this.#letters = encoder.encode([...words].join(''))
    this.#begins = new Int32Array(words.size + 2)
    let size = 16
    while (size < words.size * 3) size *= 2
    this.#slots = new Int32Array(size * 2)
    for (const word of words) this.#add(word, ++this.#last)
  }

  #add(word: string, number: number): void {
    const begin = this.#begins[number] ?? 0
    const end = begin + word.length
    this.#begins[number + 1] = end
    let hash = HASH_START
    for (let at = begin; at < end; at++) {
      hash = Math.imul(hash ^ (this.#letters[at] ?? 0), HASH_FACTOR)
    }
    const mask = this.#slots.length - 1
    let slot = (hash << 1) & mask
    while (this.#slots[slot + 1] !== UNKNOWN) slot = (slot + 2) & mask
    this.#slots[slot] = hash
    this.#slots[slot + 1] = number
  }

  #numberOf(start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = this.#slots[slot + 1] ?? UNKNOWN
      if (number === UNKNOWN) return UNKNOWN
      if (this.#slots[slot] === hash && this.#isWord(number, start, end)) return number
    }
  }

  #isWord(number: number, start: number, end: number): boolean {
    let letter = this.#begins[number] ?? 0
    if ((this.#begins[number + 1] ?? 0) - letter !== end - start) return false
    for (let at = start; at < end; at++) {
      if (this.#bytes[at] !== this.#letters[letter++]) return false
    }
    return true
  }

  /** `folded` is ASCII. */
  read(folded: string): NumberedWords {
    // Memory for each text anew would cost more than the reading: most texts are of one size.
    if (this.#bytes.length < folded.length) this.#grow(folded.length)
    encoder.encodeInto(folded, this.#bytes)
    const bytes = this.#bytes
    const numbers = this.#numbers
    const starts = this.#starts
    const ends = this.#ends
    const length = folded.length
    let count = 0
    let at = 0
    while (at < length) {
      const start = at
      let hash = HASH_START
      let byte = bytes[at] ?? 0
      while ((byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte === FOREIGN) {
        hash = Math.imul(hash ^ byte, HASH_FACTOR)
        byte = ++at < length ? (bytes[at] ?? 0) : SPACE
      }
      if (at === start) {
        at++
        if (byte <= SPACE || byte === HYPHEN) continue
        hash = Math.imul(hash ^ byte, HASH_FACTOR)
      }
      numbers[count] = this.#numberOf(start, at, hash)
      starts[count] = start
      ends[count++] = at
    }
    return { count, numbers, starts, ends }
  }

  #grow(size: number): void {
    this.#bytes = new Uint8Array(size)
    this.#numbers = new Int32Array(size)
    this.#starts = new Int32Array(size)
    this.#ends = new Int32Array(size)
  }
}
