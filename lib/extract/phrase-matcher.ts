import AhoCorasick from 'modern-ahocorasick'
import { FOREIGN_LETTER, type FoldedText, foldText, withoutHyphens } from './fold-text'
import { WordCoder } from './word-code'
import { WHOLE, WordJoints } from './word-joints'
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
  length: number
  /** The phrase in its own letter case, where that counts. */
  plain: string | null
  /** The phrase in letters that folding cannot tell apart, where it has such. */
  foreign: string | null
}

/** Words of phrases of several words, eleven times as many as the vocabulary has; most pairs of ours are small integers. */
const WORDS_MAX = 0x10000

const foreignForm = (words: string) => words.toLowerCase().replace(/[-‐-―−]/g, ' ')

/**
 * Finds all of many phrases in one pass. Matches are bounded by words.
 * Diacritics, hyphen or space, and (unless asked for) letter case do not matter. Further variants are
 * phrases of their own: see phrase-variants.ts.
 *
 * Phrases of one word or two are found by looking the words up. Longer ones are found by the library, which takes
 * 0.08 µs for each letter and so is given only what can hold one, in short codes: see word-code.ts. Time is linear
 * in the text.
 */
export class PhraseMatcher<T> {
  readonly #automaton: AhoCorasick<Entry<T>[]>
  readonly #numbers: WordNumbers
  readonly #joints: WordJoints
  readonly #coder: WordCoder
  /** The phrases of one word, by its number. */
  readonly #ofOneWord: (Entry<T>[] | undefined)[]
  /** Those of two, by both numbers. */
  readonly #ofTwoWords = new Map<number, Entry<T>[]>()

  constructor(phrases: Iterable<Phrase<T>>) {
    const entriesByFolded = entriesOf(phrases)
    const inSeveral = new Set<string>()
    const all = new Set<string>()
    for (const folded of entriesByFolded.keys()) {
      const words = wordsOf(folded)
      for (const word of words) (words.length > 1 ? inSeveral : all).add(word)
    }
    if (inSeveral.size >= WORDS_MAX) {
      throw new Error(`phrases of several words have ${inSeveral.size} words, of ${WORDS_MAX - 1}`)
    }
    const words = new Set([...inSeveral, ...all])
    this.#numbers = new WordNumbers(words)
    this.#joints = new WordJoints(inSeveral.size)
    this.#coder = new WordCoder(inSeveral.size)
    this.#ofOneWord = new Array(words.size + 1)
    const patterns: { pattern: string; data: Entry<T>[] }[] = []
    for (const [folded, data] of entriesByFolded) {
      const { count, numbers: read } = this.#numbers.read(folded)
      const numbers = [...read.subarray(0, count)]
      const [first = 0, second = 0] = numbers
      this.#joints.add(numbers)
      if (count > 2) patterns.push({ pattern: this.#coder.code(numbers), data })
      else if (count === 2) {
        const pair = pairOf(first, second)
        this.#ofTwoWords.set(pair, [...(this.#ofTwoWords.get(pair) ?? []), ...data])
      } else this.#ofOneWord[first] = [...(this.#ofOneWord[first] ?? []), ...data]
    }
    this.#automaton = new AhoCorasick(patterns)
  }

  /** Gives every phrase found, overlaps included, in order of start and then the longest first. */
  find(text: FoldedText, found: Finding<T>): void {
    const words = this.#numbers.read(text.folded)
    const { count, numbers, starts, ends } = words
    const joints = this.#joints.read(words)
    const longer = this.#ofMoreWords(text, words, joints)
    let next = 0
    for (let word = 0; word < count; word++) {
      const number = numbers[word] ?? 0
      const ofOne = this.#ofOneWord[number]
      const isWhole = ((joints[word] ?? 0) & WHOLE) !== 0
      if (ofOne === undefined && !isWhole) continue
      const start = starts[word] ?? 0
      for (let one = longer[next]; one && one.start <= start; one = longer[++next]) {
        found(one.start, one.end, one.value)
      }
      if (isWhole) {
        const ofTwo = this.#ofTwoWords.get(pairOf(number, numbers[word + 1] ?? 0))
        if (ofTwo) giveThose(ofTwo, text, start, ends[word + 1] ?? 0, found)
      }
      if (ofOne) giveThose(ofOne, text, start, ends[word] ?? 0, found)
    }
    for (const one of longer.slice(next)) found(one.start, one.end, one.value)
  }

  #ofMoreWords(text: FoldedText, words: NumberedWords, joints: Uint8Array): PhraseSpan<T>[] {
    const { starts, ends } = words
    const spans: PhraseSpan<T>[] = []
    const stretches = this.#coder.stretches(words, joints)
    if (stretches.code === '') return spans
    for (const { start, end, data = [] } of this.#automaton.iterate(stretches.code)) {
      const first = stretches.words[start] ?? 0
      const last = stretches.words[end - 1] ?? 0
      giveThose(data, text, starts[first] ?? 0, ends[last] ?? 0, (from, to, value) => {
        spans.push({ start: from, end: to, value })
      })
    }
    return spans.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

/** Two numbers of words in one, each below WORDS_MAX. */
function pairOf(first: number, second: number): number {
  return first * WORDS_MAX + second
}

function entriesOf<T>(phrases: Iterable<Phrase<T>>): Map<string, Entry<T>[]> {
  const entriesByFolded = new Map<string, Entry<T>[]>()
  for (const { phrase, value, caseSensitive = false } of phrases) {
    const { plain, folded } = foldText(phrase.trim())
    if (wordsOf(folded).length === 0) continue
    const entry = {
      value,
      length: folded.length,
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
  for (const { length, plain: exact, foreign, value } of entries) {
    // White space between the words is not known: "2.0" and "2. 0" have the same.
    if (end - start !== length) continue
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
