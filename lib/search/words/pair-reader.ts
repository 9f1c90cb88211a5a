import type { PaperNumbers } from './paper-numbers'

/** A place in 16 bits: the lowest count words, the next two name the field, the last says that another paper begins. */
export const PLACE_BITS = 13
export const FIRST_OF_PAPER = 0x8000
const PLACE = FIRST_OF_PAPER - 1

/** Goes through the papers that have two words side by side, in order, with their places. */
export class PairReader {
  readonly #papers: PaperNumbers
  readonly #places: Uint16Array
  #at = -1
  /** The places of the present paper. */
  firstPlace = 0
  placesEnd = 0

  constructor(papers: PaperNumbers, places: Uint16Array) {
    this.#papers = papers
    this.#places = places
  }

  /** The present paper. */
  get paper(): number {
    return this.#papers[this.#at] ?? 0
  }

  /** Goes on to the next paper. */
  next(): boolean {
    if (++this.#at >= this.#papers.length) return false
    this.firstPlace = this.placesEnd++
    while ((this.#places[this.placesEnd] ?? FIRST_OF_PAPER) < FIRST_OF_PAPER) this.placesEnd++
    return true
  }

  /** Goes on to a paper that is not before the present one; whether it is there. */
  seek(paper: number): boolean {
    while (this.#at < 0 || this.paper < paper) if (!this.next()) return false
    return this.#at < this.#papers.length && this.paper === paper
  }

  placeAt(at: number): number {
    return (this.#places[at] ?? 0) & PLACE
  }

  /** Whether the present paper has the pair at a place. */
  hasPlace(place: number): boolean {
    for (let at = this.firstPlace; at < this.placesEnd; at++) {
      if (this.placeAt(at) === place) return true
    }
    return false
  }
}
