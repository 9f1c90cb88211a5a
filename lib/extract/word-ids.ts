import { FOREIGN_LETTER } from './fold-text'

/**
 * The words of a text: for each its number, or UNKNOWN for a word of no phrase, and where it starts and
 * ends. The arrays are the reader's own and hold until its next text.
 */
export type TextWords = { count: number; ids: Int32Array; starts: Int32Array; ends: Int32Array }

export const UNKNOWN = -1

const SPACE = 0x20
const HYPHEN = 0x2d
const FOREIGN = FOREIGN_LETTER.charCodeAt(0)
const HASH_START = -2128831035
const HASH_FACTOR = 16777619

/**
 * Numbers the words of phrases, and reads texts as those numbers. A word is letters and digits; every
 * other sign but space and hyphen is a word of its own. Words are looked up by a hash of their letters,
 * which spares cutting each of them out of the text.
 */
export class WordIds {
  readonly #words: string[] = []
  #hashes = new Int32Array(1024)
  #slots = new Int32Array(4096).fill(UNKNOWN)
  #ids = new Int32Array(0)
  #starts = new Int32Array(0)
  #ends = new Int32Array(0)

  get size(): number {
    return this.#words.length
  }

  /** The words of a text; with `adds` those that were not known are numbered. */
  read(folded: string, adds = false): TextWords {
    if (this.#ids.length < folded.length) {
      this.#ids = new Int32Array(folded.length)
      this.#starts = new Int32Array(folded.length)
      this.#ends = new Int32Array(folded.length)
    }
    let count = 0
    let start = -1
    let hash = HASH_START
    const push = (from: number, to: number, wordHash: number) => {
      const id = this.#idOf(folded, from, to, wordHash)
      this.#ids[count] = id === UNKNOWN && adds ? this.#add(folded.slice(from, to), wordHash) : id
      this.#starts[count] = from
      this.#ends[count] = to
      count++
    }
    for (let at = 0; at <= folded.length; at++) {
      const unit = at < folded.length ? folded.charCodeAt(at) : SPACE
      if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === FOREIGN) {
        if (start === -1) start = at
        hash = Math.imul(hash ^ unit, HASH_FACTOR)
        continue
      }
      if (start !== -1) push(start, at, hash)
      if (unit > SPACE && unit !== HYPHEN)
        push(at, at + 1, Math.imul(HASH_START ^ unit, HASH_FACTOR))
      start = -1
      hash = HASH_START
    }
    return { count, ids: this.#ids, starts: this.#starts, ends: this.#ends }
  }

  #idOf(folded: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? UNKNOWN
      if (id === UNKNOWN) return UNKNOWN
      const word = this.#words[id] ?? ''
      const isSame = this.#hashes[id] === hash && word.length === end - start
      if (isSame && folded.startsWith(word, start)) return id
    }
  }

  #add(word: string, hash: number): number {
    const id = this.#words.push(word) - 1
    if (id >= this.#hashes.length) this.#grow()
    this.#hashes[id] = hash
    this.#place(id)
    return id
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1
    let slot = (this.#hashes[id] ?? 0) & mask
    while (this.#slots[slot] !== UNKNOWN) slot = (slot + 1) & mask
    this.#slots[slot] = id
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2)
    hashes.set(this.#hashes)
    this.#hashes = hashes
    this.#slots = new Int32Array(hashes.length * 4).fill(UNKNOWN)
    for (let id = 0; id < this.#words.length - 1; id++) this.#place(id)
  }
}
