import { FOREIGN_LETTER, type FoldedText, foldText, withoutHyphens } from './fold-text'
import { PhraseTree } from './phrase-tree'
import { WordNumbers } from './word-numbers'

export type Phrase<T> = {
  phrase: string
  value: T
  /** Only this spelling counts ("OPT", "Even"); by default letter case does not matter. */
  caseSensitive?: boolean
}

/** Offsets count UTF-16 units of the text that was searched; `text` is exactly that slice. */
type PhraseMatch<T> = { start: number; end: number; text: string; value: T }
export type PhraseSpan<T> = { start: number; end: number; value: T }

type Entry<T> = {
  value: T
  folded: string
  /** The phrase in its own letter case, where that counts. */
  plain: string | null
  /** The phrase in letters that folding cannot tell apart, where it has such. */
  foreign: string | null
}

const foreignForm = (words: string) => words.toLowerCase().replace(/[-‐-―−]/g, ' ')

/**
 * Finds all of many phrases in one pass. Matches are bounded by words, leftmost and longest; they do
 * not overlap, except that one phrase given with several values matches once for each of them.
 * Diacritics, hyphen or space, and (unless asked for) letter case do not matter. Further variants are
 * phrases of their own: see phrase-variants.ts.
 *
 * Words are read as numbers, and from each word on the tree of phrases is followed for as long as it goes: time is linear in the
 * text, for no phrase has many words.
 */
export class PhraseMatcher<T> {
  readonly #words: WordNumbers
  readonly #tree: PhraseTree
  /** By node of the tree, the phrases that end there. */
  readonly #entries: (Entry<T>[] | undefined)[] = []

  constructor(phrases: Iterable<Phrase<T>>) {
    const entriesByFolded = new Map<string, Entry<T>[]>()
    for (const { phrase, value, caseSensitive = false } of phrases) {
      const { plain, folded } = foldText(phrase.trim())
      if (folded === '') continue
      const entry = {
        value,
        folded,
        plain: caseSensitive ? withoutHyphens(plain) : null,
        foreign: folded.includes(FOREIGN_LETTER) ? foreignForm(phrase) : null,
      }
      const entries = entriesByFolded.get(folded) ?? []
      entriesByFolded.set(folded, entries)
      if (!entries.some((other) => other.value === value && other.plain === entry.plain)) {
        entries.push(entry)
      }
    }
    this.#words = new WordNumbers(entriesByFolded.keys())
    this.#tree = new PhraseTree(this.#words.size)
    for (const [folded, entries] of entriesByFolded) {
      const { numbers, count } = this.#words.read(folded)
      const node = this.#tree.add(numbers, count)
      this.#entries[node] = [...(this.#entries[node] ?? []), ...entries]
    }
  }

  /** Every phrase found, overlaps included, ordered by start and then the longest first. */
  spans(text: FoldedText): PhraseSpan<T>[] {
    const spans: PhraseSpan<T>[] = []
    const { count, numbers, starts, ends } = this.#words.read(text.folded)
    /** Where phrases that begin at the present word end, and at which nodes. */
    const foundEnds: number[] = []
    const foundAt: Entry<T>[][] = []
    for (let first = 0; first < count; first++) {
      let node = this.#tree.first(numbers[first] ?? -1)
      for (let last = first; node !== 0; ) {
        const entries = this.#entries[node]
        if (entries !== undefined) {
          foundEnds.push(ends[last] ?? 0)
          foundAt.push(entries)
        }
        if (++last === count) break
        node = this.#tree.next(node, numbers[last] ?? -1)
      }
      while (foundAt.length > 0) {
        const end = foundEnds.pop() ?? 0
        for (const entry of foundAt.pop() ?? []) {
          const start = starts[first] ?? 0
          if (isWritten(entry, text, start, end)) spans.push({ start, end, value: entry.value })
        }
      }
    }
    return spans
  }

  matches(text: string): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = []
    let last = { start: 0, end: 0 }
    for (const { start, end, value } of this.spans(foldText(text))) {
      const isSame = start === last.start && end === last.end
      if (start < last.end && !isSame) continue
      last = { start, end }
      matches.push({ start, end, text: text.slice(start, end), value })
    }
    return matches
  }
}

/** Whether words that are those of a phrase are also written like it. */
function isWritten<T>(
  { folded, plain, foreign }: Entry<T>,
  text: FoldedText,
  start: number,
  end: number,
): boolean {
  // Words are read without the white space between them: "2.0" and "2. 0" have the same
  if (end - start !== folded.length) return false
  if (plain !== null && withoutHyphens(text.plain.slice(start, end)) !== plain) return false
  return foreign === null || foreignForm(text.text.slice(start, end)) === foreign
}
