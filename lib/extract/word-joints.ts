import type { NumberedWords } from './word-numbers'

/** What two words side by side are in some phrase: all of it, or somewhere in one of more than two words. */
export const WHOLE = 1
export const AMID = 2
export const BEGINNING = 4
export const ENDING = 8

const SLOT_BITS = 20

function slotOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x85ebca6b) + second, 0x9e3779b1) >>> (32 - SLOT_BITS)
}

/**
 * Knows which words stand side by side in phrases, by a hash of the two: of a hundred pairs that do not two are
 * taken to do so, which costs a look at them. A few of an abstract's 180 pairs do.
 */
export class WordJoints {
  /** Words with higher numbers are in no phrase of several. */
  readonly #numberMax: number
  readonly #slots = new Uint8Array(1 << SLOT_BITS)
  #joints = new Uint8Array(0)

  constructor(numberMax: number) {
    this.#numberMax = numberMax
  }

  /** Learns a phrase of two words or more. */
  add(numbers: readonly number[]): void {
    for (let at = 0; at < numbers.length - 1; at++) {
      const beginning = at === 0 ? BEGINNING : 0
      const ending = at === numbers.length - 2 ? ENDING : 0
      const slot = slotOf(numbers[at] ?? 0, numbers[at + 1] ?? 0)
      const joint = numbers.length === 2 ? WHOLE : AMID | beginning | ending
      this.#slots[slot] = (this.#slots[slot] ?? 0) | joint
    }
  }

  /** What each word of a text and the next are; the array is its own and holds until its next text. */
  read({ count, numbers }: NumberedWords): Uint8Array {
    if (this.#joints.length < count) this.#joints = new Uint8Array(count)
    for (let word = 0; word < count; word++) {
      const first = numbers[word] ?? 0
      const second = word + 1 < count ? (numbers[word + 1] ?? 0) : 0
      const isNone = first === 0 || second === 0 || Math.max(first, second) > this.#numberMax
      this.#joints[word] = isNone ? 0 : (this.#slots[slotOf(first, second)] ?? 0)
    }
    return this.#joints
  }
}
