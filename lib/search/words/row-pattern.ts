import type { WordReader } from './packed-words'

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
   * How often the row stands in the texts of an opened paper, by field.
   *
   * @param field The one field to look at; null: all of them.
   * @param counts Set to the number of places in each field.
   */
  countIn(reader: WordReader, field: number | null, counts: number[]): boolean {
    counts.fill(0)
    let found = false
    let text = -1
    let last = 0
    while (reader.next(this.#wanted)) {
      if (field !== null && reader.field !== field) continue
      const behind = reader.place + reader.span
      if (reader.text !== text) {
        text = reader.text
        this.#forget(0, behind)
      } else if (behind > last) this.#forget(last + 1, behind)
      last = behind
      const word = (this.#wanted[reader.word] ?? 0) - 1
      const times = this.#step(word, reader.place, behind)
      if (times === 0) continue
      counts[reader.field] = (counts[reader.field] ?? 0) + times
      found = true
    }
    return found
  }

  /** Takes the steps of a word that stands between two places; how many of them end the row. */
  #step(word: number, place: number, behind: number): number {
    const reached = this.#reached
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

  /** Nothing is reached any more from one place to another, the last included. */
  #forget(place: number, last: number): void {
    const end = (last + 1) * this.#width
    if (end > this.#reached.length) {
      const larger = new Uint32Array(end * 2)
      larger.set(this.#reached)
      this.#reached = larger
    }
    this.#reached.fill(0, place * this.#width, end)
  }
}
