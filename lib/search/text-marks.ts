import type { Operand, PhraseNode, Span, WordNode } from './query-tree'
import { fold, joinedWords, stem, type Word, words } from './terms'

/** A text taken apart once, to be asked for many words. */
export type ReadText = {
  /** Folded words with the characters they stand at; a sign that folds to two words stands in both. */
  words: readonly Word[]
  /** Compounds as they are written in one, folded. */
  joined: readonly Word[]
}

export function readText(text: string): ReadText {
  const single = words(text).flatMap((word) => {
    // Nearly every word is plain, and folding to one word is all there is to it
    if (PLAIN.test(word.text)) return [{ ...word, text: word.text.toLowerCase() }]
    const { start, end } = word
    return words(fold(word.text)).map((part) => ({ text: part.text, start, end }))
  })
  return { words: single, joined: joinedWords(text) }
}

const PLAIN = /^[a-z0-9]+$/i

/** A test for one stem. Stemming changes the end of a word only, so few words need it. */
function byStem(wanted: string): (word: string) => boolean {
  const stemmed = stem(wanted)
  const first = wanted.charCodeAt(0)
  return (word) => word.charCodeAt(0) === first && stem(word) === stemmed
}

/** Where an operand stands in a text, in order, without overlaps. */
export function marksOf(text: ReadText, operand: Operand): Span[] {
  return mergedSpans(
    operand.kind === 'word' ? wordSpans(text, operand) : phraseSpans(text, operand),
  )
}

/** The same for names of people, whose words are not stemmed. */
export function nameMarksOf(text: ReadText, operand: Operand): Span[] {
  if (operand.kind === 'phrase' || operand.prefix) return marksOf(text, operand)
  return mergedSpans(phraseSpans(text, { units: [operand.parts] }))
}

/** A word by its stem, its parts in a row or joined to one; with `prefix`, words that begin so. */
function wordSpans(text: ReadText, { parts, prefix }: Pick<WordNode, 'parts' | 'prefix'>): Span[] {
  const ending = (wanted: string) =>
    prefix ? (word: string) => word.startsWith(wanted) : byStem(wanted)
  const isJoined = ending(parts.join(''))
  const spans: Span[] = [...text.joined, ...text.words].filter((word) => isJoined(word.text))
  if (parts.length === 1) return spans
  const last = parts.length - 1
  const tests = parts.map((part, at) => (at === last ? ending(part) : byStem(part)))
  text.words.forEach(({ start }, at) => {
    const end = text.words[at + last]?.end
    const apart = tests.every((isPart, next) => isPart(text.words[at + next]?.text ?? ''))
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
    const whole = parts.join('')
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
