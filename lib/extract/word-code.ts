import { AMID, BEGINNING, ENDING } from './word-joints'
import type { NumberedWords } from './word-numbers'

const FIRST_SIGN = 0x20
const FIRST_SIGNS = 0x30
const LATER_SIGN = 0x50
const LATER_SIGNS = 0x2f
/** Stands after each stretch. */
const BREAK = 0x7f

const ascii = new TextDecoder('latin1')

/** `words` gives for every sign the place of its word among those of the text. */
type Stretches = { code: string; words: Int32Array }

/**
 * Writes words as short ASCII codes, so that a matcher of letters matches whole words, and of a text only the
 * stretches in which phrases of more than two words may be: where no two words stand side by side that do so in no
 * phrase, the first two begin one, and the last two end one. Few abstracts have more than one.
 *
 * A code's first sign is never one of its later ones, so codes cannot be read shifted.
 */
export class WordCoder {
  readonly #codeLength: number
  #signs = new Uint8Array(0)
  #words = new Int32Array(0)

  constructor(numberMax: number) {
    let length = 1
    while (FIRST_SIGNS * LATER_SIGNS ** (length - 1) <= numberMax) length++
    this.#codeLength = length
  }

  code(numbers: readonly number[]): string {
    const signs = new Uint8Array(numbers.length * this.#codeLength)
    for (const [index, number] of numbers.entries()) {
      this.#write(number, signs, index * this.#codeLength)
    }
    return ascii.decode(signs)
  }

  #write(number: number, signs: Uint8Array, at: number): void {
    let rest = number
    for (let sign = at + this.#codeLength - 1; sign > at; sign--) {
      signs[sign] = LATER_SIGN + (rest % LATER_SIGNS)
      rest = Math.floor(rest / LATER_SIGNS)
    }
    signs[at] = FIRST_SIGN + rest
  }

  /** The stretches of a text, by what each of its words and the next are; `words` holds until the next text. */
  stretches(text: NumberedWords, joints: Uint8Array): Stretches {
    // Every word may be in a stretch, and every third one end it.
    const sizeMax = text.count * (this.#codeLength + 1)
    if (this.#signs.length < sizeMax) {
      this.#signs = new Uint8Array(sizeMax)
      this.#words = new Int32Array(sizeMax)
    }
    let size = 0
    for (let first = 0; first < text.count; first++) {
      if (((joints[first] ?? 0) & BEGINNING) === 0) continue
      let last = first
      let word = first
      for (; ((joints[word] ?? 0) & AMID) !== 0; word++) {
        if (((joints[word] ?? 0) & ENDING) !== 0) last = word + 1
      }
      if (last > first + 1) size = this.#writeStretch(text, first, last, size)
      first = word
    }
    return { code: ascii.decode(this.#signs.subarray(0, size)), words: this.#words }
  }

  /** Gives the size of all that is written. */
  #writeStretch({ numbers }: NumberedWords, first: number, last: number, from: number): number {
    let size = from
    for (let word = first; word <= last; word++) {
      this.#write(numbers[word] ?? 0, this.#signs, size)
      this.#words.fill(word, size, size + this.#codeLength)
      size += this.#codeLength
    }
    this.#signs[size++] = BREAK
    return size
  }
}
