import { wordHash } from './word-hash'
import type { WordList } from './word-list'
import { WordTable } from './word-table'

/** The stems of a collection by number, and the words of each, one stem after the other in one array. */
export class StemTable {
  /** The number of each word's stem. */
  readonly ofWord: Uint32Array
  /** How many papers have the stem, counted once for each of its words. */
  readonly papers: Uint32Array
  /** Instead of a map, which takes three times the memory. */
  readonly #table: WordTable
  readonly #starts: Uint32Array
  readonly #words: Uint32Array

  constructor({ stems }: WordList, papersWith: (word: number) => number) {
    const distinct: string[] = []
    this.#table = new WordTable(distinct)
    this.ofWord = Uint32Array.from(stems, (stem) => {
      const hash = wordHash(stem)
      const known = this.#table.find(stem, 0, stem.length, hash)
      if (known !== -1) return known
      distinct.push(stem)
      return this.#table.addLast(hash)
    })
    this.papers = new Uint32Array(distinct.length)
    this.#starts = new Uint32Array(distinct.length + 1)
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
    const number = this.#table.find(stem, 0, stem.length, wordHash(stem))
    return number === -1 ? new Uint32Array(0) : this.words(number)
  }

  /** The words of several stems, each once. */
  wordsOfAny(stems: readonly string[]): Uint32Array {
    const [first = '', ...others] = new Set(stems)
    if (others.length === 0) return this.wordsOf(first)
    return Uint32Array.from([first, ...others].flatMap((stem) => [...this.wordsOf(stem)]))
  }

  words(stem: number): Uint32Array {
    return this.#words.subarray(this.#starts[stem], this.#starts[stem + 1])
  }
}
