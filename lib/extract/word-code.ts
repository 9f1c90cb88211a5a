import { FOREIGN_LETTER } from './fold-text'

/**
 * The words of a text as codes; `starts` and `ends` are set where a word's code starts and ends. Both are
 * the coder's own and hold until its next text.
 */
type CodedText = { code: string; starts: Int32Array; ends: Int32Array }

const FIRST_SIGN = 0x20
const FIRST_SIGNS = 0x30
const LATER_SIGN = 0x50
const LATER_SIGNS = 0x2f
/** Stands for any number of words that are in no phrase. */
const UNKNOWN = 0x7f

const WORD = new RegExp(`[a-z0-9${FOREIGN_LETTER}]+|[^\\s-]`, 'g')
const SPACE = 0x20
const HYPHEN = 0x2d
const FOREIGN = FOREIGN_LETTER.charCodeAt(0)
const HASH_START = -2128831035
const HASH_FACTOR = 16777619

const ascii = new TextDecoder('latin1')

/**
 * Writes words as short ASCII codes, so that a matcher of letters matches whole words: a text of 1,200
 * letters becomes one of 350 signs, and no phrase is found inside a word. A code's first sign is never
 * one of its later ones, so codes cannot be read shifted.
 *
 * A word is letters and digits; every other sign but space and hyphen is a word of its own. Words are
 * looked up by a hash of their letters, which spares cutting each of them out of the text.
 */
export class WordCoder {
  readonly #words: string[] = []
  readonly #hashes: Int32Array
  readonly #slots: Int32Array
  readonly #codeLength: number
  /** The code of word `id` begins at `id * #codeLength`. */
  readonly #codes: Uint8Array
  #signs = new Uint8Array(0)
  #starts = new Int32Array(0)
  #ends = new Int32Array(0)

  constructor(foldedPhrases: Iterable<string>) {
    const words = new Set<string>()
    for (const phrase of foldedPhrases) {
      for (const word of phrase.match(WORD) ?? []) words.add(word)
    }
    let slots = 16
    while (slots < words.size * 3) slots *= 2
    this.#slots = new Int32Array(slots).fill(-1)
    this.#hashes = new Int32Array(words.size)
    for (const word of words) this.#add(word)
    let length = 1
    while (FIRST_SIGNS * LATER_SIGNS ** (length - 1) < words.size) length++
    this.#codeLength = length
    this.#codes = new Uint8Array(words.size * length)
    for (let id = 0; id < words.size; id++) this.#number(id)
  }

  #number(id: number): void {
    const first = id * this.#codeLength
    let rest = id
    for (let sign = first + this.#codeLength - 1; sign > first; sign--) {
      this.#codes[sign] = LATER_SIGN + (rest % LATER_SIGNS)
      rest = Math.floor(rest / LATER_SIGNS)
    }
    this.#codes[first] = FIRST_SIGN + rest
  }

  #add(word: string): void {
    const id = this.#words.push(word) - 1
    let hash = HASH_START
    for (let at = 0; at < word.length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), HASH_FACTOR)
    }
    this.#hashes[id] = hash
    let slot = hash & (this.#slots.length - 1)
    while (this.#slots[slot] !== -1) slot = (slot + 1) & (this.#slots.length - 1)
    this.#slots[slot] = id
  }

  #grow(size: number): void {
    this.#signs = new Uint8Array(size)
    this.#starts = new Int32Array(size)
    this.#ends = new Int32Array(size)
  }

  /** The word's number, or -1 for a word of no phrase. */
  #idOf(folded: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? -1
      if (id === -1) return -1
      const word = this.#words[id] ?? ''
      const isSame = this.#hashes[id] === hash && word.length === end - start
      if (isSame && folded.startsWith(word, start)) return id
    }
  }

  code(folded: string): CodedText {
    const length = this.#codeLength
    // Memory for each text anew would cost more than the coding: most texts are of one size.
    if (this.#signs.length < folded.length * length) this.#grow(folded.length * length)
    const signs = this.#signs
    const starts = this.#starts
    const ends = this.#ends
    let size = 0
    let isUnknown = false
    let start = -1
    let hash = HASH_START
    for (let at = 0; at <= folded.length; at++) {
      const unit = at < folded.length ? folded.charCodeAt(at) : SPACE
      if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === FOREIGN) {
        if (start === -1) start = at
        hash = Math.imul(hash ^ unit, HASH_FACTOR)
        continue
      }
      const isSign = unit > SPACE && unit !== HYPHEN
      if (start === -1 && !isSign) continue
      // A word that ends here, then the sign that ends it, which is a word of its own.
      for (let word = start === -1 ? 1 : 0; word < (isSign ? 2 : 1); word++) {
        const from = word === 0 ? start : at
        const to = word === 0 ? at : at + 1
        const wordHash = word === 0 ? hash : Math.imul(HASH_START ^ unit, HASH_FACTOR)
        const id = this.#idOf(folded, from, to, wordHash)
        if (id !== -1) {
          starts[size] = from
          for (let sign = id * length; sign < (id + 1) * length; sign++) {
            signs[size++] = this.#codes[sign] ?? UNKNOWN
          }
          ends[size - 1] = to
        } else if (!isUnknown) signs[size++] = UNKNOWN
        isUnknown = id === -1
      }
      start = -1
      hash = HASH_START
    }
    return { code: ascii.decode(signs.subarray(0, size)), starts, ends }
  }
}
