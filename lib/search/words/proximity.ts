import type { PaperReader } from './text-index'
import { WORD_FIELDS } from './word-texts'

/** Words farther apart than this have nothing to do with each other. */
const DISTANCE_MAX = 8

/** How much of nearness counts as half of all there can be. */
const SATURATION = 4

const TITLE = WORD_FIELDS.indexOf('title')

/** A searched term for its places in a text: which words it is, and what it is worth. */
export type PlacedTerm = {
  words: Iterable<number>
  /** The word as it is typed; null: it stands for others. */
  exact: number | null
  idf: number
}

/** What the places of the searched words in a paper tell. */
export type Places = {
  /** How close together they are, after Rasolofo & Savoy (2003): each pair within one text counts through its squared distance. */
  nearness: number
  /** The share of all that is asked for, by worth, that the title has. */
  titleShare: number
  /** The same of the words just as they are typed, not by their stems. */
  exactShare: number
  /** The share of the title's words that are asked for. */
  titleFill: number
}

/** Reads where papers have the searched words. */
export class Proximity {
  readonly #terms: readonly PlacedTerm[]
  /** By the number of a word, that of its term plus one; 0: it is asked for by none. */
  readonly #termOf: Uint16Array
  readonly #near: Float64Array
  readonly #inTitle: Uint8Array
  readonly #exactInTitle: Uint8Array
  readonly #worth: number
  #recent: { term: number; place: number }[] = []

  constructor(terms: readonly PlacedTerm[]) {
    this.#terms = terms
    this.#near = new Float64Array(terms.length)
    this.#inTitle = new Uint8Array(terms.length)
    this.#exactInTitle = new Uint8Array(terms.length)
    this.#worth = terms.reduce((sum, { idf }) => sum + idf, 0)
    const wanted = terms.map(({ words }) => [...words])
    this.#termOf = new Uint16Array(wanted.flat().reduce((a, b) => Math.max(a, b), 0) + 1)
    wanted.forEach((words, term) => {
      for (const word of words) this.#termOf[word] = term + 1
    })
  }

  /** Reads an opened paper. */
  of(reader: PaperReader): Places {
    this.#near.fill(0)
    this.#inTitle.fill(0)
    this.#exactInTitle.fill(0)
    let text = -1
    let titleWords = 0
    let titleFound = 0
    let inTitle = true
    // All words of the title, which comes first, and of the rest those that are asked for
    while (reader.next(inTitle ? null : this.#termOf)) {
      if (reader.text !== text) {
        text = reader.text
        this.#recent = []
      }
      inTitle = reader.field === TITLE
      if (inTitle && reader.span === 1) titleWords++
      const term = (this.#termOf[reader.word] ?? 0) - 1
      if (term === -1) continue
      if (inTitle) {
        titleFound += reader.span
        this.#inTitle[term] = 1
        if (this.#terms[term]?.exact === reader.word) this.#exactInTitle[term] = 1
      }
      this.#meet(term, reader.place)
    }
    return {
      nearness: this.#nearness(),
      titleShare: this.#shareOf(this.#inTitle),
      exactShare: this.#shareOf(this.#exactInTitle),
      titleFill: titleWords === 0 ? 0 : Math.min(1, titleFound / titleWords),
    }
  }

  #nearness(): number {
    let worth = 0
    this.#near.forEach((near, term) => {
      worth += (Math.min(1, this.#idf(term)) * near) / (near + SATURATION)
    })
    return worth
  }

  #shareOf(found: Uint8Array): number {
    let worth = 0
    found.forEach((has, term) => {
      worth += has * this.#idf(term)
    })
    return this.#worth === 0 ? 0 : worth / this.#worth
  }

  #meet(term: number, place: number): void {
    for (let at = this.#recent.length - 1; at >= 0; at--) {
      const other = this.#recent[at]
      if (other === undefined) break
      const distance = place - other.place
      if (distance > DISTANCE_MAX) break
      if (other.term === term || distance < 1) continue
      const near = 1 / (distance * distance)
      this.#near[term] = (this.#near[term] ?? 0) + near * this.#idf(other.term)
      this.#near[other.term] = (this.#near[other.term] ?? 0) + near * this.#idf(term)
    }
    this.#recent.push({ term, place })
  }

  #idf(term: number): number {
    return this.#terms[term]?.idf ?? 0
  }
}
