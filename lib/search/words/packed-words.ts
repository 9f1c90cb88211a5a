import { fold } from '../fold'
import { eachPlace } from './each-word'
import type { WordList } from './word-list'
import { WORD_FIELDS, type WordText } from './word-texts'

/** Words as `WordPacker` writes them, by the numbers of another list, which may have grown longer since. */
export type NumberedWords = { bytes: Uint8Array; list: readonly string[] }

/**
 * A paper's words as bytes. Numbers are written in groups of seven bits, the lowest first, the eighth bit saying that
 * more follow. For each text: its length in words times eight plus the number of its field, then for each word its
 * number times two; a joined word has its number times two plus one, and then the number of its parts.
 */
export class WordPacker {
  readonly #list: WordList
  #bytes = new Uint8Array(1024)
  #length = 0
  /** The text being packed. */
  #folded = ''
  /** Its words, and what is written of them. */
  #count = 0
  #entries = new Int32Array(1024)
  #size = 0
  /** For other lists, the number here of each of their words that has come so far, plus one. */
  readonly #numbers = new Map<readonly string[], Int32Array>()

  constructor(list: WordList) {
    this.#list = list
  }

  /**
   * The words of all texts of a paper.
   *
   * @param known Those of texts that come before these.
   */
  pack(texts: readonly WordText[], known: NumberedWords | null = null): Uint8Array {
    this.#length = 0
    if (known !== null) this.#renumber(known)
    for (const { field, text } of texts) this.#packText(WORD_FIELDS.indexOf(field), text)
    return this.#bytes.slice(0, this.#length)
  }

  #renumber({ bytes, list }: NumberedWords): void {
    const numbers = this.#numbersOf(list)
    let at = 0
    const read = () => {
      let byte = bytes[at++] ?? 0
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
      }
      return value
    }
    while (at < bytes.length) {
      const head = read()
      this.#write(head)
      for (let left = head >>> 3; left > 0; left--) {
        const entry = read()
        const other = entry >>> 1
        if (numbers[other] === 0) numbers[other] = this.#list.numberOf(list[other] ?? '') + 1
        this.#write(((numbers[other] ?? 1) - 1) * 2 + (entry & 1))
        if ((entry & 1) === 1) this.#write(read())
      }
    }
  }

  #numbersOf(list: readonly string[]): Int32Array {
    const known = this.#numbers.get(list)
    if (known !== undefined && known.length >= list.length) return known
    const numbers = new Int32Array(list.length * 2)
    if (known !== undefined) numbers.set(known)
    this.#numbers.set(list, numbers)
    return numbers
  }

  #packText(field: number, text: string): void {
    this.#folded = fold(text)
    this.#count = 0
    this.#size = 0
    eachPlace(this.#folded, this.#takePlace, this.#takeJoined)
    if (this.#count === 0) return
    this.#write(this.#count * 8 + field)
    for (let at = 0; at < this.#size; at++) this.#write(this.#entries[at] ?? 0)
  }

  readonly #takePlace = (start: number, end: number, hash: number) => {
    this.#count++
    this.#push(this.#list.numberAt(this.#folded, start, end, hash) * 2)
  }

  readonly #takeJoined = (word: string, parts: number) => {
    this.#count++
    this.#push(this.#list.numberOf(word) * 2 + 1)
    this.#push(parts)
  }

  #push(entry: number): void {
    if (this.#size === this.#entries.length) {
      const larger = new Int32Array(this.#size * 2)
      larger.set(this.#entries)
      this.#entries = larger
    }
    this.#entries[this.#size++] = entry
  }

  #write(value: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }
}

/** Reads packed words one after the other. After `next`, the fields describe the word read. */
export class WordReader {
  readonly #bytes: Uint8Array
  #at = 0
  #end = 0
  #left = 0

  /** The number of the word's field in WORD_FIELDS. */
  field = 0
  /** Which text of the paper it stands in, from 0. */
  text = -1
  /** The word's number. */
  word = 0
  /** Its place in its text, from 0; of a joined word, the place of its first part. */
  place = 0
  /** Words it stands for: 1, or the number of parts of a joined word. */
  span = 1
  #places = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Begins with the paper whose words are these bytes. */
  open(start: number, end: number): void {
    this.#at = start
    this.#end = end
    this.#left = 0
    this.text = -1
  }

  /**
   * Goes on to the next word. A search passes over nearly a million words to find a few, so numbers are read here by
   * themselves.
   *
   * @param wanted Not 0 at the numbers of the words to stop at; null: at every word.
   */
  next(wanted: Uint16Array | null = null): boolean {
    const bytes = this.#bytes
    let at = this.#at
    let left = this.#left
    let places = this.#places
    for (;;) {
      const isHead = left === 0
      if (isHead && at >= this.#end) {
        this.#at = at
        this.#left = 0
        return false
      }
      let byte = bytes[at++] ?? 0
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
      }
      if (isHead) {
        this.field = value & 7
        left = value >>> 3
        this.text++
        places = 0
        continue
      }
      left--
      let span = 1
      if ((value & 1) === 0) places++
      else {
        byte = bytes[at++] ?? 0
        span = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0
          span |= (byte & 127) << shift
        }
      }
      const word = value >>> 1
      if (wanted !== null && (wanted[word] ?? 0) === 0) continue
      this.word = word
      this.span = span
      this.place = places - span
      this.#at = at
      this.#left = left
      this.#places = places
      return true
    }
  }
}
