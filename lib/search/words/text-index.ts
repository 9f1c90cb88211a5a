import type { PaperSet } from '../../listing/paper-set'
import { WordReader } from './packed-words'
import { StemTable } from './stem-table'
import type { WordList } from './word-list'

/** The packed words of a paper, or null where none are stored. */
export type PackedPaper = Uint8Array | null

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
  readonly papers: Uint32Array
  /** How often, by field, as `fieldCounts` reads it. */
  readonly counts: Uint16Array
  /** Words of each paper's abstract, at most 65,535. */
  readonly lengths: Uint16Array
  readonly meanLength: number
  readonly #stream: Uint8Array
  readonly #streamStarts: Uint32Array
  readonly stems: StemTable

  /** @param packed The words of every paper, by ordinal. */
  constructor(list: WordList, packed: readonly PackedPaper[]) {
    this.list = list
    this.size = packed.length
    this.#streamStarts = new Uint32Array(packed.length + 1)
    let total = 0
    packed.forEach((bytes, ordinal) => {
      total += bytes?.length ?? 0
      this.#streamStarts[ordinal + 1] = total
    })
    this.#stream = new Uint8Array(total)
    packed.forEach((bytes, ordinal) => {
      if (bytes !== null) this.#stream.set(bytes, this.#streamStarts[ordinal])
    })

    this.starts = this.#countPapers()
    const postings = this.starts[list.size] ?? 0
    this.papers = new Uint32Array(postings)
    this.counts = new Uint16Array(postings)
    this.lengths = new Uint16Array(this.size)
    this.#fill()
    let words = 0
    for (const length of this.lengths) words += length
    this.meanLength = Math.max(1, words / Math.max(1, this.size))
    this.stems = new StemTable(list, (word) => this.papersWith(word))
  }

  /** Papers that have a word. */
  papersWith(word: number): number {
    return (this.starts[word + 1] ?? 0) - (this.starts[word] ?? 0)
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
    return new PaperReader(this.#stream, this.#streamStarts)
  }

  #countPapers(): Uint32Array {
    const starts = new Uint32Array(this.list.size + 1)
    const seenIn = new Int32Array(this.list.size).fill(-1)
    const reader = this.reader()
    for (let ordinal = 0; ordinal < this.size; ordinal++) {
      reader.open(ordinal)
      while (reader.next()) {
        if (seenIn[reader.word] === ordinal) continue
        seenIn[reader.word] = ordinal
        starts[reader.word + 1] = (starts[reader.word + 1] ?? 0) + 1
      }
    }
    for (let word = 0; word < this.list.size; word++) {
      starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
    }
    return starts
  }

  #fill(): void {
    const next = this.starts.slice(0, this.list.size)
    const reader = this.reader()
    for (let ordinal = 0; ordinal < this.size; ordinal++) {
      reader.open(ordinal)
      let length = 0
      while (reader.next()) {
        const { word, field } = reader
        let at = (next[word] ?? 0) - 1
        if (at < (this.starts[word] ?? 0) || this.papers[at] !== ordinal) {
          at++
          this.papers[at] = ordinal
          next[word] = at + 1
        }
        this.counts[at] = oneMore(this.counts[at] ?? 0, field)
        if (field === ABSTRACT) length++
      }
      this.lengths[ordinal] = Math.min(length, 0xffff)
    }
  }
}

/** Reads the words of one paper after the other, by ordinal. */
export class PaperReader extends WordReader {
  readonly #starts: Uint32Array

  constructor(stream: Uint8Array, starts: Uint32Array) {
    super(stream)
    this.#starts = starts
  }

  override open(ordinal: number): void {
    super.open(this.#starts[ordinal] ?? 0, this.#starts[ordinal + 1] ?? 0)
  }
}

const ABSTRACT = 1
/** Where the count of each field begins in its 16 bits, and how many bits it has: title, abstract, name, author. */
const SHIFTS = [0, 3, 10, 13]
const BITS = [3, 7, 3, 3]

function oneMore(counts: number, field: number): number {
  const shift = SHIFTS[field] ?? 0
  const most = ((1 << (BITS[field] ?? 0)) - 1) << shift
  return (counts & most) === most ? counts : counts + (1 << shift)
}

/** How often a word stands in a field, of packed counts; beyond the bits it has, the most they hold. */
export function countIn(counts: number, field: number): number {
  return (counts >>> (SHIFTS[field] ?? 0)) & ((1 << (BITS[field] ?? 0)) - 1)
}
