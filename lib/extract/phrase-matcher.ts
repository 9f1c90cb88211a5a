import AhoCorasick from 'modern-ahocorasick'
import { FOREIGN_LETTER, type FoldedText, foldText, withoutHyphens } from './fold-text'
import { WordCoder } from './word-code'
import { type NumberedWords, WordNumbers, wordsOf } from './word-numbers'

export type Phrase<T> = {
  phrase: string
  value: T
  /** Only this spelling counts ("OPT", "Even"); by default letter case does not matter. */
  caseSensitive?: boolean
}

/** Offsets count UTF-16 units of the text that was searched. */
export type PhraseSpan<T> = { start: number; end: number; value: T }

/** Takes what is found: spans that most readers drop at once need not be made. */
type Finding<T> = (start: number, end: number, value: T) => void

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
 * Finds all of many phrases in one pass. Matches are bounded by words.
 * Diacritics, hyphen or space, and (unless asked for) letter case do not matter. Further variants are
 * phrases of their own: see phrase-variants.ts.
 *
 * A phrase of one word is found by looking the word up. Those of several are found by the library, which takes
 * 0.08 µs for each letter and so is given only what can hold one, in short codes: see word-code.ts. Time is linear
 * in the text.
 */
export class PhraseMatcher<T> {
  readonly #automaton: AhoCorasick<Entry<T>[]>
  readonly #numbers: WordNumbers
  readonly #coder: WordCoder
  /** The phrases of one word, by its number. */
  readonly #ofOneWord: (Entry<T>[] | undefined)[]

  constructor(phrases: Iterable<Phrase<T>>) {
    const entriesByFolded = entriesOf(phrases)
    const words = new Set<string>()
    for (const folded of entriesByFolded.keys()) {
      for (const word of wordsOf(folded)) words.add(word)
    }
    this.#numbers = new WordNumbers(words)
    this.#coder = new WordCoder(words.size)
    this.#ofOneWord = new Array(words.size + 1)
    const patterns: { pattern: string; data: Entry<T>[] }[] = []
    for (const [folded, data] of entriesByFolded) {
      const { count, numbers } = this.#numbers.read(folded)
      const [number = 0, ...further] = numbers.subarray(0, count)
      if (further.length > 0)
        patterns.push({ pattern: this.#coder.add([number, ...further]), data })
      else this.#ofOneWord[number] = [...(this.#ofOneWord[number] ?? []), ...data]
    }
    this.#automaton = new AhoCorasick(patterns)
  }

  /** Gives every phrase found, overlaps included, in order of start and then the longest first. */
  find(text: FoldedText, found: Finding<T>): void {
    const words = this.#numbers.read(text.folded)
    const { count, numbers, starts, ends } = words
    const longer = this.#ofSeveralWords(text, words)
    let next = 0
    const giveLonger = (startMax: number) => {
      for (let one = longer[next]; one && one.start <= startMax; one = longer[++next]) {
        found(one.start, one.end, one.value)
      }
    }
    for (let word = 0; word < count; word++) {
      const entries = this.#ofOneWord[numbers[word] ?? 0]
      if (entries === undefined) continue
      const start = starts[word] ?? 0
      giveLonger(start)
      giveThose(entries, text, start, ends[word] ?? 0, found)
    }
    giveLonger(text.folded.length)
  }

  #ofSeveralWords(text: FoldedText, words: NumberedWords): PhraseSpan<T>[] {
    const { starts, ends } = words
    const spans: PhraseSpan<T>[] = []
    const add: Finding<T> = (start, end, value) => spans.push({ start, end, value })
    const stretches = this.#coder.stretches(words)
    for (const { start, end, data = [] } of this.#automaton.iterate(stretches.code)) {
      const first = stretches.words[start] ?? 0
      const last = stretches.words[end - 1] ?? 0
      giveThose(data, text, starts[first] ?? 0, ends[last] ?? 0, add)
    }
    return spans.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

function entriesOf<T>(phrases: Iterable<Phrase<T>>): Map<string, Entry<T>[]> {
  const entriesByFolded = new Map<string, Entry<T>[]>()
  for (const { phrase, value, caseSensitive = false } of phrases) {
    const { plain, folded } = foldText(phrase.trim())
    if (wordsOf(folded).length === 0) continue
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
  return entriesByFolded
}

/** Gives those of the phrases that stand at this place, of which only the words are known. */
function giveThose<T>(
  entries: readonly Entry<T>[],
  { text, plain }: FoldedText,
  start: number,
  end: number,
  found: Finding<T>,
): void {
  for (const { folded, plain: exact, foreign, value } of entries) {
    // White space between the words is not known: "2.0" and "2. 0" have the same.
    if (end - start !== folded.length) continue
    if (exact !== null && withoutHyphens(plain.slice(start, end)) !== exact) continue
    if (foreign !== null && foreignForm(text.slice(start, end)) !== foreign) continue
    found(start, end, value)
  }
}

/**
 * Of spans in their order the leftmost and longest: they do not overlap, except that one phrase given with several
 * values matches once for each of them.
 */
export function withoutOverlaps<T>(spans: readonly PhraseSpan<T>[]): PhraseSpan<T>[] {
  let last = { start: 0, end: 0 }
  return spans.filter(({ start, end }) => {
    const isSame = start === last.start && end === last.end
    if (start < last.end && !isSame) return false
    last = { start, end }
    return true
  })
}
