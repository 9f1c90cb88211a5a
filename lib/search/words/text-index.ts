import type { PaperSet } from '../../listing/paper-set'
import { buildPostings, countIn, type PackedStream } from './build-postings'
import { CommonPairs } from './common-pairs'
import { ContentWords } from './content-words'
import { WordReader } from './packed-words'
import type { PaperNumbers } from './paper-numbers'
import { StemTable } from './stem-table'
import type { WordList } from './word-list'

/**
 * The words of a collection as search reads them: for each word the papers that have it and how often in each
 * field, and for each paper its words in order. Papers are ordinals. Lists lie one after the other in typed
 * arrays, for a list of its own for each of 200,000 words would take several times the memory.
 */
export class TextIndex {
  /** Papers in the collection. */
  readonly size: number
  readonly list: WordList
  /** Where the papers of each word begin in `papers` and `counts`; one more than there are words. */
  readonly starts: Uint32Array
  readonly papers: PaperNumbers
  /** How often, by field, as `countIn` reads it. */
  readonly counts: Uint16Array
  /** Words of each paper's abstract, at most 65,535. */
  readonly lengths: Uint16Array
  readonly meanLength: number
  readonly #stream: PackedStream
  readonly stems: StemTable
  readonly pairs: CommonPairs
  readonly #content: ContentWords

  constructor(list: WordList, stream: PackedStream) {
    this.list = list
    this.size = stream.starts.length - 1
    this.#stream = stream
    const { starts, papers, counts, lengths } = buildPostings(stream, list.size)
    this.starts = starts
    this.papers = papers
    this.counts = counts
    this.lengths = lengths
    let words = 0
    for (const length of this.lengths) words += length
    this.meanLength = Math.max(1, words / Math.max(1, this.size))
    this.stems = new StemTable(list, (word) => this.papersWith(word))
    this.pairs = new CommonPairs(stream, list.size, (word) => this.papersWith(word))
    this.#content = new ContentWords(list)
  }

  /** Papers that have a word. */
  papersWith(word: number): number {
    return (this.starts[word + 1] ?? 0) - (this.starts[word] ?? 0)
  }

  /** Whether a word says what a paper is about. */
  isContentWord(word: number): boolean {
    return this.#content.has(word)
  }

  /** How often a paper has a word, as `countIn` reads it; 0: not at all. */
  countsOf(word: number, paper: number): number {
    const end = this.starts[word + 1] ?? 0
    let [low, high] = [this.starts[word] ?? 0, end]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.papers[middle] ?? 0) < paper) low = middle + 1
      else high = middle
    }
    return low < end && this.papers[low] === paper ? (this.counts[low] ?? 0) : 0
  }

  /** Adds the papers that have a word to a set: in any field, or in one. */
  addPapersTo(set: PaperSet, word: number, field: number | null): void {
    const end = this.starts[word + 1] ?? 0
    for (let at = this.starts[word] ?? 0; at < end; at++) {
      if (field === null || countIn(this.counts[at] ?? 0, field) > 0) set.add(this.papers[at] ?? 0)
    }
  }

  /** A reader of papers' words; `open` it with an ordinal. */
  reader(): PaperReader {
    return new PaperReader(this.#stream)
  }
}

/** Reads the words of one paper after the other, by ordinal. */
export class PaperReader extends WordReader {
  readonly #starts: Uint32Array

  constructor({ bytes, starts }: PackedStream) {
    super(bytes)
    this.#starts = starts
  }

  override open(ordinal: number): void {
    super.open(this.#starts[ordinal] ?? 0, this.#starts[ordinal + 1] ?? 0)
  }
}
