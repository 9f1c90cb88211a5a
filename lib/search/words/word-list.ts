import { stem } from '../terms'
import { wordHash } from './word-hash'
import { WordTable } from './word-table'

/** Letters by which words are grouped: three make groups of some dozens. */
const START_LENGTH = 3

/**
 * Every word of a collection by its number, in order of first use, so that frequent words have small numbers. A word
 * keeps its number for as long as the collection stands. Each has its stem, for stemming thousands of papers
 * word for word would cost more than all else.
 */
export class WordList {
  readonly words: string[]
  readonly stems: string[]
  readonly #table: WordTable
  /** The words by their first letters, made at the first search for a beginning, up to the word `numbered`. */
  readonly #byStart = new Map<string, number[]>()
  #numbered = 0

  constructor(words: string[] = [], stems: string[] = []) {
    this.words = words
    this.stems = stems
    this.#table = new WordTable(words)
  }

  get size(): number {
    return this.words.length
  }

  /** The number of a folded word; null: no paper has had it. */
  find(word: string): number | null {
    const number = this.#table.find(word, 0, word.length, wordHash(word))
    return number === -1 ? null : number
  }

  /** The number of a folded word, a new one where there is none. */
  numberOf(word: string): number {
    return this.numberAt(word, 0, word.length, wordHash(word))
  }

  /** The same of a word that stands in a folded text, with its hash. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const known = this.#table.find(text, start, end, hash)
    if (known !== -1) return known
    const word = text.slice(start, end)
    this.words.push(word)
    this.stems.push(stem(word))
    return this.#table.addLast(hash)
  }

  /** The numbers of all words that begin so. */
  beginning(start: string): number[] {
    if (this.#numbered !== this.words.length) this.#groupByStart()
    const group = this.#byStart.get(start.slice(0, START_LENGTH)) ?? []
    return start.length < START_LENGTH
      ? [...this.#byStart].flatMap(([key, words]) => (key.startsWith(start) ? words : []))
      : group.filter((number) => this.words[number]?.startsWith(start))
  }

  #groupByStart(): void {
    for (; this.#numbered < this.words.length; this.#numbered++) {
      const key = this.words[this.#numbered]?.slice(0, START_LENGTH) ?? ''
      const group = this.#byStart.get(key)
      if (group === undefined) this.#byStart.set(key, [this.#numbered])
      else group.push(this.#numbered)
    }
  }
}
