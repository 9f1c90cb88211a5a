import type { NumberedWords } from './word-numbers'

const FIRST_SIGN = 0x20
const FIRST_SIGNS = 0x30
const LATER_SIGN = 0x50
const LATER_SIGNS = 0x2f
/** Stands after each stretch. */
const BREAK = 0x7f

/** What two words side by side are in some phrase. */
const JOINED = 1
const BEGINNING = 2
const ENDING = 4

const ascii = new TextDecoder('latin1')

/** `words` gives for every sign the place of its word among those of the text. */
type Stretches = { code: string; words: Int32Array }

const JOINT_BITS = 20

function slotOf(first = 0, second = 0): number {
  return Math.imul(Math.imul(first, 0x85ebca6b) + second, 0x9e3779b1) >>> (32 - JOINT_BITS)
}

/**
 * Writes words as short ASCII codes, so that a matcher of letters matches whole words, and only the stretches in
 * which phrases may be: where no two words stand side by side that do so in no phrase, the first two begin one, and
 * the last two end one. Of the 180 words of an abstract these are 13.
 *
 * A code's first sign is never one of its later ones, so codes cannot be read shifted.
 */
export class WordCoder {
  readonly #codeLength: number
  /** By a hash of two words: of two pairs with one hash one may be taken for the other, which costs a look at it. */
  readonly #joints = new Uint8Array(1 << JOINT_BITS)
  #signs = new Uint8Array(0)
  #words = new Int32Array(0)

  constructor(wordCount: number) {
    let length = 1
    while (FIRST_SIGNS * LATER_SIGNS ** (length - 1) <= wordCount) length++
    this.#codeLength = length
  }

  /** The code of a phrase of several words, in whose stretches it is found from now on. */
  add(numbers: readonly number[]): string {
    const signs = new Uint8Array(numbers.length * this.#codeLength)
    for (const [index, number] of numbers.entries()) {
      this.#write(number, signs, index * this.#codeLength)
      if (index === 0) continue
      const beginning = index === 1 ? BEGINNING : 0
      const ending = index === numbers.length - 1 ? ENDING : 0
      const slot = slotOf(numbers[index - 1], number)
      this.#joints[slot] = (this.#joints[slot] ?? 0) | JOINED | beginning | ending
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

  /** The stretches of a text; `words` is the coder's own and holds until its next text. */
  stretches(text: NumberedWords): Stretches {
    // Every word may be in a stretch, and every second one end it.
    const sizeMax = text.count * (this.#codeLength + 1)
    if (this.#signs.length < sizeMax) {
      this.#signs = new Uint8Array(sizeMax)
      this.#words = new Int32Array(sizeMax)
    }
    let size = 0
    for (let first = 0; first < text.count; first++) {
      let joint = this.#jointAfter(text, first)
      if ((joint & BEGINNING) === 0) continue
      let last = first
      let word = first
      for (; joint !== 0; joint = this.#jointAfter(text, word)) {
        word++
        if ((joint & ENDING) !== 0) last = word
      }
      if (last > first) size = this.#writeStretch(text, first, last, size)
      first = word
    }
    return { code: ascii.decode(this.#signs.subarray(0, size)), words: this.#words }
  }

  #jointAfter({ count, numbers }: NumberedWords, word: number): number {
    if (word + 1 >= count) return 0
    return this.#joints[slotOf(numbers[word], numbers[word + 1])] ?? 0
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
