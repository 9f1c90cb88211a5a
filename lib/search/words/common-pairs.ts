import { PaperSet } from '../../listing/paper-set'
import type { PackedStream } from './build-postings'
import { WordReader } from './packed-words'
import { FIRST_OF_PAPER, PairReader, PLACE_BITS } from './pair-reader'
import { type PaperNumbers, paperNumbers } from './paper-numbers'
import { WORD_FIELDS } from './word-texts'

/** A word is common when this share of the papers has it: phrases of such words alone would mean reading nearly every text. */
const COMMON_SHARE = 0.06
const COMMON_MAX = 255

/** Places from here on are not kept: such a paper is read. */
const PLACE_MAX = (1 << PLACE_BITS) - 1

/**
 * For each two common words that stand side by side in that order, as "of the", the papers and the places of the second one: about
 * a byte for each word of text, so that no phrase of such words has to be looked for in every paper.
 */
export class CommonPairs {
  readonly #size: number
  /** By the number of a word, its place among the common ones plus one; 0: it is not common. */
  readonly #rank: Uint8Array
  readonly #common: number
  /** Where the papers of each pair begin, and their places. */
  readonly #starts: Uint32Array
  readonly #placeStarts: Uint32Array
  readonly #papers: PaperNumbers
  readonly #places: Uint16Array
  /** By rank, the papers that have the word as the joined form of others, where rows are more than places side by side. */
  readonly #joined = new Map<number, PaperSet>()
  /** Papers with more places than are kept. */
  readonly #long: PaperSet

  /** @param papersWith Of each word, by number. */
  constructor(stream: PackedStream, words: number, papersWith: (word: number) => number) {
    this.#size = stream.starts.length - 1
    const least = Math.max(1, COMMON_SHARE * this.#size)
    const common = Array.from({ length: words }, (_, word) => word)
      .filter((word) => papersWith(word) >= least)
      .sort((a, b) => papersWith(b) - papersWith(a))
      .slice(0, COMMON_MAX)
    this.#common = common.length
    this.#rank = new Uint8Array(words)
    common.forEach((word, at) => {
      this.#rank[word] = at + 1
    })
    this.#long = PaperSet.empty(this.#size)
    const pairs = common.length ** 2
    this.#starts = new Uint32Array(pairs + 1)
    this.#placeStarts = new Uint32Array(pairs + 1)
    const seenIn = new Int32Array(pairs).fill(-1)
    this.#eachPair(stream, (pair, paper) => {
      this.#placeStarts[pair + 1] = (this.#placeStarts[pair + 1] ?? 0) + 1
      if (seenIn[pair] === paper) return
      seenIn[pair] = paper
      this.#starts[pair + 1] = (this.#starts[pair + 1] ?? 0) + 1
    })
    addUp(this.#starts)
    addUp(this.#placeStarts)
    this.#papers = paperNumbers(this.#starts[pairs] ?? 0, this.#size)
    this.#places = new Uint16Array(this.#placeStarts[pairs] ?? 0)
    const next = this.#starts.slice()
    const nextPlace = this.#placeStarts.slice()
    seenIn.fill(-1)
    this.#eachPair(stream, (pair, paper, place) => {
      const at = nextPlace[pair] ?? 0
      nextPlace[pair] = at + 1
      this.#places[at] = place
      if (seenIn[pair] === paper) return
      seenIn[pair] = paper
      this.#places[at] = place | FIRST_OF_PAPER
      this.#papers[next[pair] ?? 0] = paper
      next[pair] = (next[pair] ?? 0) + 1
    })
  }

  isCommon(word: number): boolean {
    return (this.#rank[word] ?? 0) > 0
  }

  /** The papers in which places do not tell all rows of these common words: they have to be read. */
  papersToRead(words: readonly number[]): PaperSet {
    const joined = words.flatMap((word) => this.#joined.get(this.#rank[word] ?? 0) ?? [])
    return joined.reduce((all, one) => all.or(one), this.#long)
  }

  /**
   * Every paper but those to be read that has two or more common words in a row.
   *
   * @param take Gets the number of places in each field; the array is used for the next paper again.
   */
  eachRow(
    words: readonly number[],
    take: (paper: number, counts: readonly number[]) => void,
  ): void {
    const unknown = this.papersToRead(words)
    const [first, ...others] = words.slice(1).map((word, at) => this.#reader(words[at] ?? 0, word))
    const counts = WORD_FIELDS.map(() => 0)
    while (first?.next()) {
      const { paper } = first
      if (!others.every((other) => other.seek(paper)) || unknown.has(paper)) continue
      counts.fill(0)
      let found = false
      for (let at = first.firstPlace; at < first.placesEnd; at++) {
        const place = first.placeAt(at)
        if (!others.every((other, number) => other.hasPlace(place + number + 1))) continue
        const field = place >>> PLACE_BITS
        counts[field] = (counts[field] ?? 0) + 1
        found = true
      }
      if (found) take(paper, counts)
    }
  }

  #reader(first: number, second: number): PairReader {
    const pair = ((this.#rank[first] ?? 1) - 1) * this.#common + (this.#rank[second] ?? 1) - 1
    return new PairReader(
      this.#papers.subarray(this.#starts[pair], this.#starts[pair + 1]),
      this.#places.subarray(this.#placeStarts[pair], this.#placeStarts[pair + 1]),
    )
  }

  /** Goes through all pairs of all papers; what is told of a place is its field and how many words stand before it. */
  #eachPair(
    { bytes, starts }: PackedStream,
    take: (pair: number, paper: number, place: number) => void,
  ): void {
    const reader = new WordReader(bytes)
    for (let paper = 0; paper + 1 < starts.length; paper++) {
      reader.open(starts[paper] ?? 0, starts[paper + 1] ?? 0)
      let text = -1
      /** Of the paper's words, the first of the text, and one more than the last so far. */
      let begun = 0
      let behind = 0
      let before = 0
      while (reader.next()) {
        const { place, span, field } = reader
        const rank = this.#rank[reader.word] ?? 0
        if (reader.text !== text) {
          text = reader.text
          // Words of two texts are never side by side
          begun = behind + 1
          before = 0
        }
        if (span > 1) {
          if (rank > 0) this.#addJoined(rank, paper)
          continue
        }
        behind = begun + place + 1
        if (behind > PLACE_MAX) {
          this.#long.add(paper)
          break
        }
        if (rank > 0 && before > 0) {
          take((before - 1) * this.#common + rank - 1, paper, (field << PLACE_BITS) | (behind - 1))
        }
        before = rank
      }
    }
  }

  #addJoined(rank: number, paper: number): void {
    const papers = this.#joined.get(rank) ?? PaperSet.empty(this.#size)
    this.#joined.set(rank, papers)
    papers.add(paper)
  }
}

/** Turns how many each has into where each begins. */
function addUp(starts: Uint32Array): void {
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
}
