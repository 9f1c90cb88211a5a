import { isStopWord } from '../word-runs'
import type { WordList } from './word-list'

const LENGTH_MIN = 3

const UNKNOWN = 0
const CONTENT = 1
const OTHER = 2

/** Tells the words that say what a text is about from stop words and scraps, each word once. */
export class ContentWords {
  readonly #list: WordList
  readonly #kinds: Uint8Array

  constructor(list: WordList) {
    this.#list = list
    this.#kinds = new Uint8Array(list.size)
  }

  has(number: number): boolean {
    if (this.#kinds[number] === UNKNOWN) {
      const word = this.#list.words[number] ?? ''
      this.#kinds[number] = word.length >= LENGTH_MIN && !isStopWord([word]) ? CONTENT : OTHER
    }
    return this.#kinds[number] === CONTENT
  }
}
