/**
 * Finds the next match behind a place, in time linear in the text as long as the places only rise: the
 * last answer is kept and serves until it is passed.
 */
export class NextMatch {
  readonly #text: string
  readonly #pattern: RegExp
  #from = 0
  #found = -2

  /** @param pattern With the flag `g`. */
  constructor(text: string, pattern: RegExp) {
    this.#text = text
    this.#pattern = pattern
  }

  /** Where the first match after `place` begins; -1 when there is none. */
  after(place: number): number {
    const known = this.#from <= place && (this.#found === -1 || this.#found > place)
    if (!known) {
      this.#pattern.lastIndex = place + 1
      this.#found = this.#pattern.exec(this.#text)?.index ?? -1
      this.#from = place
    }
    return this.#found
  }
}
