import { countIn } from './build-postings'
import type { PaperReader, TextIndex } from './text-index'
import { WORD_FIELDS } from './word-texts'

const TITLE = WORD_FIELDS.indexOf('title')
const NAME = WORD_FIELDS.indexOf('name')

/** What a search text is of a paper when it is that and nothing else. */
export type ExactName = 'title' | 'name' | null

/** Tells whether a search text is exactly the title of a paper, or exactly a name that the paper brings. */
export class ExactNames {
  readonly #index: TextIndex
  readonly #reader: PaperReader
  /** The words of the search text by number, stop words included; null where no paper has one of them. */
  readonly #words: readonly number[] | null

  /** @param words The folded words of the whole search text, in order. */
  constructor(index: TextIndex, words: readonly string[]) {
    this.#index = index
    this.#reader = index.reader()
    const numbers = words.flatMap((word) => index.list.find(word) ?? [])
    this.#words = numbers.length === words.length && words.length > 0 ? numbers : null
  }

  /** Whether it is the title of any paper: of those that have its rarest word. */
  haveTitle(): boolean {
    const index = this.#index
    const [rarest] = (this.#words ?? []).toSorted(
      (a, b) => index.papersWith(a) - index.papersWith(b),
    )
    if (rarest === undefined) return false
    const end = index.starts[rarest + 1] ?? 0
    for (let at = index.starts[rarest] ?? 0; at < end; at++) {
      if (this.of(index.papers[at] ?? 0) === 'title') return true
    }
    return false
  }

  of(paper: number): ExactName {
    const wanted = this.#words
    if (wanted === null || !this.#mayBe(wanted, paper)) return null
    const reader = this.#reader
    reader.open(paper)
    let text = -1
    let field = 0
    let isSame = false
    let place = 0
    const ended = (): ExactName => {
      if (!isSame || place !== wanted.length) return null
      return field === TITLE ? 'title' : field === NAME ? 'name' : null
    }
    let found: ExactName = null
    while (reader.next()) {
      if (reader.text !== text) {
        found = ended() ?? found
        if (found === 'title') return found
        text = reader.text
        field = reader.field
        isSame = true
        place = 0
      }
      if (reader.span > 1) continue
      isSame &&= wanted[place] === reader.word
      place++
    }
    return ended() ?? found
  }

  /** Whether the title or the names have all the words, in any order: few papers need to be read. */
  #mayBe(wanted: readonly number[], paper: number): boolean {
    let [inTitle, inNames] = [true, true]
    for (const word of wanted) {
      const counts = this.#index.countsOf(word, paper)
      inTitle &&= countIn(counts, TITLE) > 0
      inNames &&= countIn(counts, NAME) > 0
      if (!inTitle && !inNames) return false
    }
    return true
  }
}
