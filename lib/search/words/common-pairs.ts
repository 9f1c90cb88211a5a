import { countIn, fieldStep, type PackedStream } from './build-postings'
import { WordReader } from './packed-words'

/** A word is common when this share of the papers has it: phrases of such words alone would mean reading nearly every text. */
const COMMON_SHARE = 0.15
const COMMON_MAX = 128

/**
 * For each two common words that stand side by side in that order, as "of the", the papers and how often in each field. Some ten
 * bytes for each six words of text, so that no phrase has to be looked for in every paper.
 */
export class CommonPairs {
  /** By the number of a word, its place among the common ones plus one; 0: it is not common. */
  readonly #rank: Uint8Array
  readonly #common: number
  readonly #starts: Uint32Array
  readonly #papers: Uint32Array
  readonly #counts: Uint16Array

  /** @param papersWith Of each word, by number. */
  constructor(stream: PackedStream, words: number, papersWith: (word: number) => number) {
    const least = Math.max(1, COMMON_SHARE * (stream.starts.length - 1))
    const common = Array.from({ length: words }, (_, word) => word)
      .filter((word) => papersWith(word) >= least)
      .sort((a, b) => papersWith(b) - papersWith(a))
      .slice(0, COMMON_MAX)
    this.#common = common.length
    this.#rank = new Uint8Array(words)
    common.forEach((word, at) => {
      this.#rank[word] = at + 1
    })
    this.#starts = new Uint32Array(common.length ** 2 + 1)
    const seenIn = new Int32Array(common.length ** 2).fill(-1)
    this.#eachPair(stream, (pair, paper) => {
      if (seenIn[pair] === paper) return
      seenIn[pair] = paper
      this.#starts[pair + 1] = (this.#starts[pair + 1] ?? 0) + 1
    })
    for (let pair = 0; pair < seenIn.length; pair++) {
      this.#starts[pair + 1] = (this.#starts[pair + 1] ?? 0) + (this.#starts[pair] ?? 0)
    }
    const total = this.#starts[seenIn.length] ?? 0
    this.#papers = new Uint32Array(total)
    this.#counts = new Uint16Array(total)
    const next = this.#starts.slice()
    seenIn.fill(-1)
    this.#eachPair(stream, (pair, paper, field) => {
      if (seenIn[pair] !== paper) {
        seenIn[pair] = paper
        this.#papers[next[pair] ?? 0] = paper
        next[pair] = (next[pair] ?? 0) + 1
      }
      const at = (next[pair] ?? 0) - 1
      this.#counts[at] = fieldStep(this.#counts[at] ?? 0, field)
    })
  }

  /** Whether both words are common, so that `each` knows all papers that have them side by side. */
  knows(first: number, second: number): boolean {
    return (this.#rank[first] ?? 0) > 0 && (this.#rank[second] ?? 0) > 0
  }

  /** Every paper that has the two side by side: in any field, or in one. */
  each(
    first: number,
    second: number,
    field: number | null,
    take: (paper: number, counts: number) => void,
  ): void {
    const pair = ((this.#rank[first] ?? 1) - 1) * this.#common + (this.#rank[second] ?? 1) - 1
    const end = this.#starts[pair + 1] ?? 0
    for (let at = this.#starts[pair] ?? 0; at < end; at++) {
      const counts = this.#counts[at] ?? 0
      if (field === null || countIn(counts, field) > 0) take(this.#papers[at] ?? 0, counts)
    }
  }

  /** Goes through all pairs of all papers. A joined word stands behind its parts and ends where the last of them does. */
  #eachPair(
    { bytes, starts }: PackedStream,
    take: (pair: number, paper: number, field: number) => void,
  ): void {
    const reader = new WordReader(bytes)
    /** By the place right behind them: the rank of the word as it stands, and of the joined one. */
    const plain: number[] = []
    const joined: number[] = []
    for (let paper = 0; paper + 1 < starts.length; paper++) {
      reader.open(starts[paper] ?? 0, starts[paper + 1] ?? 0)
      let text = -1
      while (reader.next()) {
        const { place, span, field } = reader
        if (reader.text !== text) {
          text = reader.text
          plain[0] = 0
          joined[0] = 0
        }
        const rank = this.#rank[reader.word] ?? 0
        if (span === 1) {
          plain[place + 1] = rank
          joined[place + 1] = 0
        } else joined[place + span] = rank
        if (rank === 0) continue
        const before = plain[place] ?? 0
        const other = joined[place] ?? 0
        if (before > 0) take((before - 1) * this.#common + rank - 1, paper, field)
        if (other > 0 && other !== before) take((other - 1) * this.#common + rank - 1, paper, field)
      }
    }
  }
}
