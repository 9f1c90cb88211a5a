/** A step of a row: one of these words takes it from one state to another. */
type Step = { from: number; to: number; words: ReadonlySet<number> }

/** One place of a row: the words that may stand there as one, or those of its parts side by side. */
export type RowUnit = { joined: ReadonlySet<number>; parts: readonly ReadonlySet<number>[] }

/** States to a number. */
const BITS = 32

/**
 * Words side by side, where a compound counts as one word or as its parts: "pre-training data" is found in
 * "pretraining data" and the other way round.
 */
export class RowPattern {
  readonly #last: number
  /** By the number of a word, its place in `#stepsOf` plus one; 0: it is no word of the row. */
  readonly #wanted: Uint16Array
  readonly #stepsOf: Step[][] = []
  /** Numbers that hold a bit for each state. */
  readonly #width: number
  /** By the place right behind a word, the states that the present text has reached there; grows with the longest text. */
  #reached = new Uint32Array(1024)

  constructor(units: readonly RowUnit[]) {
    const steps: Step[] = []
    let states = 1
    let from = 0
    for (const { joined, parts } of units) {
      const to = states++
      steps.push({ from, to, words: joined })
      if (parts.length > 1) {
        let at = from
        parts.forEach((words, number) => {
          const next = number === parts.length - 1 ? to : states++
          steps.push({ from: at, to: next, words })
          at = next
        })
      }
      from = to
    }
    this.#last = from
    this.#width = Math.ceil(states / BITS)
    const wanted = new Set(steps.flatMap(({ words }) => [...words]))
    this.#wanted = new Uint16Array([...wanted].reduce((a, b) => Math.max(a, b), 0) + 1)
    for (const word of wanted) {
      this.#stepsOf.push(steps.filter(({ words }) => words.has(word)))
      this.#wanted[word] = this.#stepsOf.length
    }
  }

  /**
   * How often the row stands in the texts of a paper, by field. The packed words are read here by themselves, without
   * `WordReader`: a phrase of common words is looked for in ten thousand papers.
   *
   * @param field The one field to look at; null: all of them.
   * @param counts Set to the number of places in each field.
   */
  countIn(
    bytes: Uint8Array,
    start: number,
    end: number,
    field: number | null,
    counts: number[],
  ): boolean {
    counts.fill(0)
    const wanted = this.#wanted
    let reached: Uint32Array = this.#reached
    let found = false
    let at = start
    let left = 0
    let places = 0
    let textField = 0
    while (at < end) {
      let byte = bytes[at++] ?? 0
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
      }
      if (left === 0) {
        textField = value & 7
        left = value >>> 3
        places = 0
        reached = this.#roomFor(left)
        continue
      }
      left--
      let span = 1
      if ((value & 1) === 0) this.#clear(reached, ++places)
      else {
        byte = bytes[at++] ?? 0
        span = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0
          span |= (byte & 127) << shift
        }
      }
      const word = wanted[value >>> 1] ?? 0
      if (word === 0 || (field !== null && textField !== field)) continue
      const times = this.#step(reached, word - 1, places - span, places)
      if (times === 0) continue
      counts[textField] = (counts[textField] ?? 0) + times
      found = true
    }
    return found
  }

  /** Takes the steps of a word that stands between two places; how many of them end the row. */
  #step(reached: Uint32Array, word: number, place: number, behind: number): number {
    let ends = 0
    for (const { from, to } of this.#stepsOf[word] ?? []) {
      const states = reached[place * this.#width + (from >>> 5)] ?? 0
      if (from !== 0 && ((states >>> (from & 31)) & 1) === 0) continue
      if (to === this.#last) ends++
      else {
        const at = behind * this.#width + (to >>> 5)
        reached[at] = (reached[at] ?? 0) | (1 << (to & 31))
      }
    }
    return ends
  }

  #clear(reached: Uint32Array, place: number): void {
    for (let at = place * this.#width; at < (place + 1) * this.#width; at++) reached[at] = 0
  }

  #roomFor(words: number): Uint32Array {
    const size = (words + 1) * this.#width
    if (size > this.#reached.length) this.#reached = new Uint32Array(size * 2)
    this.#clear(this.#reached, 0)
    return this.#reached
  }
}
