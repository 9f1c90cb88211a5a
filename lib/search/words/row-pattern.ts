import type { PaperReader } from './text-index'

/** A step of a row: one of these words takes it from one state to another. */
type Step = { from: number; to: number; words: ReadonlySet<number> }

/** One place of a row: the words that may stand there as one, or those of its parts side by side. */
export type RowUnit = { joined: ReadonlySet<number>; parts: readonly ReadonlySet<number>[] }

/**
 * Words side by side, where a compound counts as one word or as its parts: "pre-training data" is found in
 * "pretraining data" and the other way round.
 */
export class RowPattern {
  readonly #steps: Step[] = []
  readonly #last: number
  /** For each state but the first, the places in the present text that it has been reached at. */
  readonly #reached: number[][]
  /** 1 at the numbers of all words of the row. */
  readonly #wanted: Uint16Array

  constructor(units: readonly RowUnit[]) {
    let states = 1
    let from = 0
    for (const { joined, parts } of units) {
      const to = states++
      this.#steps.push({ from, to, words: joined })
      if (parts.length > 1) {
        let at = from
        parts.forEach((words, number) => {
          const next = number === parts.length - 1 ? to : states++
          this.#steps.push({ from: at, to: next, words })
          at = next
        })
      }
      from = to
    }
    this.#last = from
    this.#reached = Array.from({ length: states }, () => [])
    const wanted = this.#steps.flatMap(({ words }) => [...words])
    this.#wanted = new Uint16Array(wanted.reduce((a, b) => Math.max(a, b), 0) + 1)
    for (const word of wanted) this.#wanted[word] = 1
  }

  /**
   * How often the row stands in the texts of an opened paper, by field.
   *
   * @param field The one field to look at; null: all of them.
   * @param counts Set to the number of places in each field.
   */
  countIn(reader: PaperReader, field: number | null, counts: number[]): boolean {
    counts.fill(0)
    let found = false
    let text = -1
    while (reader.next(this.#wanted)) {
      if (field !== null && reader.field !== field) continue
      if (reader.text !== text) {
        text = reader.text
        for (const places of this.#reached) places.length = 0
      }
      for (const { from, to, words } of this.#steps) {
        if (!words.has(reader.word)) continue
        if (from !== 0 && !this.#reached[from]?.includes(reader.place)) continue
        if (to === this.#last) {
          counts[reader.field] = (counts[reader.field] ?? 0) + 1
          found = true
        } else this.#reached[to]?.push(reader.place + reader.span)
      }
    }
    return found
  }
}
