import { stem } from '../terms'

/**
 * Every word of a collection by its number, in order of first use, so that frequent words have small numbers. A word
 * keeps its number for as long as the collection stands. Each has its stem, for stemming thousands of papers
 * word for word would cost more than all else.
 */
export class WordList {
  readonly words: string[]
  readonly stems: string[]
  readonly #numbers = new Map<string, number>()

  constructor(words: string[] = [], stems: string[] = []) {
    this.words = words
    this.stems = stems
    words.forEach((word, number) => {
      this.#numbers.set(word, number)
    })
  }

  get size(): number {
    return this.words.length
  }

  /** The number of a folded word; null: no paper has had it. */
  find(word: string): number | null {
    return this.#numbers.get(word) ?? null
  }

  /** The number of a folded word, a new one where there is none. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.words.length
    this.words.push(word)
    this.stems.push(stem(word))
    this.#numbers.set(word, number)
    return number
  }

  /** The numbers of all words that begin so. Going through 200,000 words takes a millisecond or two. */
  beginning(start: string): number[] {
    const found: number[] = []
    for (let number = 0; number < this.words.length; number++) {
      if (this.words[number]?.startsWith(start)) found.push(number)
    }
    return found
  }
}
