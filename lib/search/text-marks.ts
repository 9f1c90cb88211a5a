import { fold } from './fold'
import { isInflection } from './inflection'
import type { Operand, PhraseNode, Span, WordNode } from './query-tree'
import { spellings } from './spellings'
import { compounds, isHyphenated, joinedParts, joinedWords, stem, type Word, words } from './terms'

/** A text taken apart once, to be asked for many words. */
export type ReadText = {
  /** Folded words with the characters they stand at; a sign that folds to two words stands in both. */
  words: readonly Word[]
  /** Compounds as they are written in one, folded. */
  joined: readonly Word[]
}

export function readText(text: string): ReadText {
  const whole = compounds(text)
  const single: Word[] = []
  for (const compound of whole) {
    if (!isHyphenated(compound)) addFolded(single, compound)
    else {
      for (const { text: part, start, end } of words(compound.text)) {
        const { start: from } = compound
        addFolded(single, { text: part, start: from + start, end: from + end })
      }
    }
  }
  return { words: single, joined: joinedWords(text, whole) }
}

function addFolded(all: Word[], { text, start, end }: Word): void {
  // Nearly every word is plain, and folding to one word is all there is to it
  if (PLAIN.test(text)) all.push({ text: text.toLowerCase(), start, end })
  else for (const part of words(fold(text))) all.push({ text: part.text, start, end })
}

const PLAIN = /^[a-z0-9]+$/i

type WordTest = (word: string) => boolean

/** So many of a stem's last letters may be others than the word's: "abilities" has the stem of "able". */
const STEM_ENDING = 2

/** Which words count as the one that was typed: all of its stem, or of these only its own forms. */
export type MarkedBy = 'stem' | 'form'

/** A test for one word in each of its spellings. Stemming changes the end of a word only, so few words need it. */
function sameWord(wanted: string, by: MarkedBy): WordTest {
  const tests = spellings(wanted).map((spelling): WordTest => {
    const stemmed = stem(spelling)
    const beginning = stemmed.slice(0, Math.max(1, stemmed.length - STEM_ENDING))
    return (word) =>
      word.startsWith(beginning) &&
      stem(word) === stemmed &&
      (by === 'stem' || isInflection(spelling, word))
  })
  const [only] = tests
  return tests.length === 1 && only ? only : (word) => tests.some((isSame) => isSame(word))
}

/** Where an operand stands in a text, in order, without overlaps. */
export function marksOf(text: ReadText, operand: Operand, by: MarkedBy): Span[] {
  return mergedSpans(
    operand.kind === 'word' ? wordSpans(text, operand, by) : phraseSpans(text, operand),
  )
}

/** The same for names of people, whose words are not stemmed. */
export function nameMarksOf(text: ReadText, operand: Operand): Span[] {
  if (operand.kind === 'phrase' || operand.prefix) return marksOf(text, operand, 'form')
  return mergedSpans(phraseSpans(text, { units: [operand.parts] }))
}

type SearchedWord = Pick<WordNode, 'parts' | 'prefix'>
type WordTests = { isJoined: WordTest; areParts: readonly WordTest[] }

/** What is asked of the words of twenty papers, and of all names of their tags, is made once. */
const testsOf = {
  stem: new WeakMap<SearchedWord, WordTests>(),
  form: new WeakMap<SearchedWord, WordTests>(),
}

function wordTests(searched: SearchedWord, by: MarkedBy): WordTests {
  const known = testsOf[by].get(searched)
  if (known !== undefined) return known
  const { parts, prefix } = searched
  const ending = (wanted: string) =>
    prefix ? (word: string) => word.startsWith(wanted) : sameWord(wanted, by)
  const joined = joinedParts(parts)
  const last = parts.length - 1
  const tests = {
    isJoined: joined === null ? () => false : ending(joined),
    areParts: parts.map((part, at) => (at === last ? ending(part) : sameWord(part, by))),
  }
  testsOf[by].set(searched, tests)
  return tests
}

/** A word, its parts in a row or joined to one; with `prefix`, words that begin so. */
function wordSpans(text: ReadText, searched: SearchedWord, by: MarkedBy): Span[] {
  const { isJoined, areParts } = wordTests(searched, by)
  const spans: Span[] = []
  for (const word of text.joined) if (isJoined(word.text)) spans.push(word)
  for (const word of text.words) if (isJoined(word.text)) spans.push(word)
  if (areParts.length === 1) return spans
  const last = areParts.length - 1
  text.words.forEach(({ start }, at) => {
    const end = text.words[at + last]?.end
    const apart = areParts.every((isPart, next) => isPart(text.words[at + next]?.text ?? ''))
    if (apart && end !== undefined) spans.push({ start, end })
  })
  return spans
}

function phraseSpans(text: ReadText, { units }: Pick<PhraseNode, 'units'>): Span[] {
  const byStart = new Map(text.joined.map((word) => [word.start, word]))
  const spans: Span[] = []
  text.words.forEach(({ start }, first) => {
    let ends = new Set([first])
    for (const parts of units) ends = new Set([...ends].flatMap((at) => after(at, parts)))
    for (const at of ends) {
      const end = text.words[at - 1]?.end
      if (end !== undefined) spans.push({ start, end })
    }
  })
  return spans

  /** The places behind a unit that begins at a word: apart, or joined on either side. */
  function after(at: number, parts: readonly string[]): number[] {
    const places: number[] = []
    const whole = joinedParts(parts)
    const word = text.words[at]
    if (word === undefined) return places
    if (parts.every((part, next) => text.words[at + next]?.text === part))
      places.push(at + parts.length)
    if (parts.length > 1 && word.text === whole) places.push(at + 1)
    const joined = byStart.get(word.start)
    if (joined?.text === whole) {
      let next = at
      while ((text.words[next]?.start ?? Infinity) < joined.end) next++
      places.push(next)
    }
    return places
  }
}

/** In order, without overlaps. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end)
    else result.push({ start: span.start, end: span.end })
  }
  return result
}
