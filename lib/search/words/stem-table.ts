import type { WordList } from './word-list'

/** The stems of a collection by number, and the words of each, one stem after the other in one array. */
export class StemTable {
  /** The number of each word's stem. */
  readonly ofWord: Uint32Array
  /** How many papers have the stem, counted once for each of its words. */
  readonly papers: Uint32Array
  readonly #numbers = new Map<string, number>()
  readonly #starts: Uint32Array
  readonly #words: Uint32Array

  constructor({ stems }: WordList, papersWith: (word: number) => number) {
    this.ofWord = Uint32Array.from(stems, (stem) => {
      const known = this.#numbers.get(stem)
      if (known !== undefined) return known
      this.#numbers.set(stem, this.#numbers.size)
      return this.#numbers.size - 1
    })
    this.papers = new Uint32Array(this.#numbers.size)
    this.#starts = new Uint32Array(this.#numbers.size + 1)
    this.ofWord.forEach((stem, word) => {
      this.papers[stem] = (this.papers[stem] ?? 0) + papersWith(word)
      this.#starts[stem + 1] = (this.#starts[stem + 1] ?? 0) + 1
    })
    for (let stem = 0; stem < this.papers.length; stem++) {
      this.#starts[stem + 1] = (this.#starts[stem + 1] ?? 0) + (this.#starts[stem] ?? 0)
    }
    this.#words = new Uint32Array(stems.length)
    const next = this.#starts.slice()
    this.ofWord.forEach((stem, word) => {
      const at = next[stem] ?? 0
      this.#words[at] = word
      next[stem] = at + 1
    })
  }

  /** The words of a stem; none where no paper has it. */
  wordsOf(stem: string): Uint32Array {
    const number = this.#numbers.get(stem)
    return number === undefined ? new Uint32Array(0) : this.words(number)
  }

  words(stem: number): Uint32Array {
    return this.#words.subarray(this.#starts[stem], this.#starts[stem + 1])
  }
}
