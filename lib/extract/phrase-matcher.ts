import { FOREIGN_LETTER, type FoldedText, foldText, withoutHyphens } from './fold-text'
import { UNKNOWN, WordIds } from './word-ids'
import { WordTrie } from './word-trie'

export type Phrase<T> = {
  phrase: string
  value: T
  /** Only this spelling counts ("OPT", "Even"); by default letter case does not matter. */
  caseSensitive?: boolean
}

/** Offsets count UTF-16 units of the text that was searched; `text` is exactly that slice. */
export type PhraseMatch<T> = { start: number; end: number; text: string; value: T }
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
 * phrases of their own: see phrase-variants.ts. Time is linear in the text.
 */
export class PhraseMatcher<T> {
  readonly #words = new WordIds()
  readonly #trie = new WordTrie<Entry<T>[]>()

  constructor(phrases: Iterable<Phrase<T>>) {
    for (const { phrase, value, caseSensitive = false } of phrases) {
      const { plain, folded } = foldText(phrase.trim())
      if (folded === '') continue
      const entry = {
        value,
        folded,
        plain: caseSensitive ? withoutHyphens(plain) : null,
        foreign: folded.includes(FOREIGN_LETTER) ? foreignForm(phrase) : null,
      }
      const { ids, count } = this.#words.read(folded, true)
      const node = this.#trie.add(ids, count)
      const entries = this.#trie.get(node) ?? []
      this.#trie.set(node, entries)
      const isKnown = entries.some(
        (other) => other.value === value && other.folded === folded && other.plain === entry.plain,
      )
      if (!isKnown) entries.push(entry)
    }
  }

  /** Every phrase found, overlaps included, ordered by start and then the longest first. */
  spans(text: FoldedText): PhraseSpan<T>[] {
    const spans: PhraseSpan<T>[] = []
    const { count, ids, starts, ends } = this.#words.read(text.folded)
    for (let first = 0; first < count; first++) {
      let node: number = WordTrie.root
      const shorter = spans.length
      for (let last = first; last < count; last++) {
        const id = ids[last] ?? UNKNOWN
        node = id === UNKNOWN ? -1 : this.#trie.next(node, id)
        if (node === -1) break
        const entries = this.#trie.get(node)
        if (entries) addFitting(spans, entries, text, starts[first] ?? 0, ends[last] ?? 0)
      }
      if (spans.length > shorter + 1) longestFirst(spans, shorter)
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

/** Adds the entries that the words fit in what their numbers do not tell: white space, letter case, foreign letters. */
function addFitting<T>(
  spans: PhraseSpan<T>[],
  entries: readonly Entry<T>[],
  { text, plain }: FoldedText,
  start: number,
  end: number,
): void {
  for (const entry of entries) {
    // The words leave white space out: "2.0" and "2. 0" have the same.
    if (end - start !== entry.folded.length) continue
    if (entry.plain !== null && withoutHyphens(plain.slice(start, end)) !== entry.plain) continue
    if (entry.foreign !== null && foreignForm(text.slice(start, end)) !== entry.foreign) continue
    spans.push({ start, end, value: entry.value })
  }
}

/** Spans of one start came shortest first; those of one length keep their order. */
function longestFirst<T>(spans: PhraseSpan<T>[], from: number): void {
  for (let index = from + 1; index < spans.length; index++) {
    const span = spans[index]
    if (!span) continue
    let place = index
    for (let before = spans[place - 1]; place > from && before && before.end < span.end; ) {
      spans[place] = before
      place--
      before = spans[place - 1]
    }
    spans[place] = span
  }
}
