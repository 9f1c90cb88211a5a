import type { PaperSet } from '../../listing/paper-set'
import { countIn } from './build-postings'
import { saturated, weightFor } from './saturation'
import type { TextIndex } from './text-index'

/** The papers that hold a term, in no order, and for each how much of it, weighted by field. */
export type TermHits = { papers: Uint32Array; weights: Float32Array }

/**
 * What one place of a word is worth, by field (BM25F, Robertson & Zaragoza 2009, ch. 3.6): a word in the title or in a
 * name that the paper brings tells more than one in the abstract, which its length also thins. Only their order
 * matters much.
 */
const FIELD_WEIGHTS = [4, 1, 4, 2] as const
export const TAG_WEIGHT = 2
const TITLE = 0
const ABSTRACT = 1
const NAME = 2
const AUTHOR = 3

/** How far the length of an abstract thins its words: 0 not at all, 1 in proportion. The usual value. */
const LENGTH_SHARE = 0.75

/** Adds up what papers hold of a term. One is made for an index and used for one term after the other. */
export class HitCollector {
  readonly #index: TextIndex
  readonly #weights: Float32Array
  readonly #papers: Uint32Array
  #count = 0
  /** By paper: what one word of its abstract is worth. */
  readonly #abstractWorth: Float32Array

  constructor(index: TextIndex) {
    this.#index = index
    this.#weights = new Float32Array(index.size)
    this.#papers = new Uint32Array(index.size)
    this.#abstractWorth = Float32Array.from(
      index.lengths,
      (length) => 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / index.meanLength),
    )
  }

  add(paper: number, weight: number): void {
    const before = this.#weights[paper] ?? 0
    if (before === 0) this.#papers[this.#count++] = paper
    this.#weights[paper] = before + weight
  }

  has(paper: number): boolean {
    return (this.#weights[paper] ?? 0) > 0
  }

  /** All papers that have a word, or those that have it in one field. */
  addWord(word: number, field: number | null = null, share = 1): void {
    const { starts, papers, counts } = this.#index
    const end = starts[word + 1] ?? 0
    for (let at = starts[word] ?? 0; at < end; at++) {
      const paper = papers[at] ?? 0
      const count = counts[at] ?? 0
      if (field !== null && countIn(count, field) === 0) continue
      this.add(paper, share * this.#worth(paper, count))
    }
  }

  /** Papers that have a row of words so often in each field. */
  addRow(paper: number, counts: readonly number[]): void {
    counts.forEach((count, field) => {
      const worth = field === ABSTRACT ? (this.#abstractWorth[paper] ?? 1) : FIELD_WEIGHTS[field]
      if (count > 0) this.add(paper, count * (worth ?? 1))
    })
  }

  addSet(papers: PaperSet, weight: number): void {
    for (const paper of papers) this.add(paper, weight)
  }

  /** Makes all that has been added up so far tell only a share of what it tells. */
  fade(share: number): void {
    for (let at = 0; at < this.#count; at++) {
      const paper = this.#papers[at] ?? 0
      this.#weights[paper] = weightFor(share * saturated(this.#weights[paper] ?? 0))
    }
  }

  /** What has been added up; the collector is empty then. */
  take(): TermHits {
    const papers = this.#papers.slice(0, this.#count)
    const weights = new Float32Array(papers.length)
    for (let at = 0; at < papers.length; at++) {
      const paper = papers[at] ?? 0
      weights[at] = this.#weights[paper] ?? 0
      this.#weights[paper] = 0
    }
    this.#count = 0
    return { papers, weights }
  }

  #worth(paper: number, count: number): number {
    return (
      FIELD_WEIGHTS[TITLE] * countIn(count, TITLE) +
      (this.#abstractWorth[paper] ?? 1) * countIn(count, ABSTRACT) +
      FIELD_WEIGHTS[NAME] * countIn(count, NAME) +
      FIELD_WEIGHTS[AUTHOR] * countIn(count, AUTHOR)
    )
  }
}
