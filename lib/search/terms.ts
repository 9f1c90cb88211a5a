import { stemmer } from 'stemmer'
import { fold } from './fold'

/**
 * How text becomes the words that search compares, with the characters they stand at: for reading queries and for
 * marking what matched. `words/each-word.ts` does the same, faster and without places, for the index.
 */

export type Word = { text: string; start: number; end: number }

/**
 * One sign of a script that sets no spaces between words. Each is a word, so that what is looked for is found anywhere in
 * a run, as signs side by side.
 */
const SIGN =
  '(?=[\\p{L}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]'
export const UNSPACED_SIGN = new RegExp(`^${SIGN}$`, 'u')

/** "C++", "C#": see `fold`. */
const SIGNED = '(?<![\\p{L}\\p{N}])[A-Za-z](?:\\+\\+|#)(?![\\p{L}\\p{N}+#])'
/** A compound's parts, or one word. `pre-training` is one run with two parts. */
const ANY_PART = `(?:${SIGNED}|${SIGN}\\p{M}*|(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}])+)`
const PART = new RegExp(ANY_PART, 'gu')
const COMPOUND = new RegExp(`${ANY_PART}(?:[-‐‑–]${ANY_PART})*`, 'gu')
/** The same for text without other letters or such signs, which is most, and read three times as fast. */
const ASCII_COMPOUND = /[a-z0-9]+(?:-[a-z0-9]+)*/gi
const ASCII_PART = /[a-z0-9]+/gi
const NOT_PLAIN = /[\u0080-\uffff]|\+\+|#/

/** The words of a text, compounds in their parts, with zero-based UTF-16 offsets. */
export function words(text: string): Word[] {
  return matches(text, NOT_PLAIN.test(text) ? PART : ASCII_PART)
}

/** The runs of a text that are joined by hyphens, single words included. */
export function compounds(text: string): Word[] {
  return matches(text, NOT_PLAIN.test(text) ? COMPOUND : ASCII_COMPOUND)
}

function matches(text: string, pattern: RegExp): Word[] {
  const found: Word[] = []
  pattern.lastIndex = 0
  // Twice as fast as `matchAll`, and a page of results reads some 4,000 words
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ text: match[0], start: match.index, end: pattern.lastIndex })
  }
  return found
}

/** The Porter stem of a folded word. */
export function stem(word: string): string {
  return stemmer(word)
}

/**
 * Prefixes that writers join, hyphenate or set apart at will: "pretraining", "pre-training", "pre training".
 * Only with these are two separate words also read as one.
 */
export const LOOSE_PREFIXES: readonly string[] = (
  'pre|post|re|fine|multi|cross|co|sub|self|semi|non|un|meta|auto|inter|intra|mono|bi|uni|over|under|' +
  'micro|macro|trans'
).split('|')
const LOOSE_PREFIX_SET = new Set(LOOSE_PREFIXES)

/** Whether a word is a prefix that may stand apart from the word it belongs to. */
export function isLoosePrefix(word: string): boolean {
  return LOOSE_PREFIX_SET.has(word.toLowerCase())
}

/** Whether two compounds of a text, the second right behind the first, may be one word. */
export function mayBeOne(text: string, first: Word, second: Word): boolean {
  return (
    isLoosePrefix(first.text) &&
    text.slice(first.end, second.start) === ' ' &&
    !isHyphenated(second)
  )
}

const HYPHEN = /[-‐‑–]/

export function isHyphenated({ text }: Word): boolean {
  return HYPHEN.test(text)
}

/** The parts of a compound written as one word; null where that would run two numbers into another: "3.5", "2-3". */
export function joinedParts(parts: readonly string[]): string | null {
  const meets = parts.some(
    (part, at) => DIGIT_FIRST.test(part) && DIGIT_LAST.test(parts[at - 1] ?? ''),
  )
  return meets ? null : parts.join('')
}

const DIGIT_FIRST = /^\p{N}/u
const DIGIT_LAST = /\p{N}$/u

/**
 * The words that the compounds of a text are when they are written as one, folded.
 *
 * @param found Its compounds, where they are known.
 */
export function joinedWords(text: string, found: readonly Word[] = compounds(text)): Word[] {
  const joined: Word[] = []
  let previous: Word | null = null
  for (const compound of found) {
    const { start, end } = compound
    if (isHyphenated(compound)) {
      const text = joinedParts(words(compound.text).map((part) => fold(part.text)))
      if (text !== null) joined.push({ text, start, end })
    } else if (previous !== null && mayBeOne(text, previous, compound)) {
      joined.push({ text: fold(previous.text + compound.text), start: previous.start, end })
    }
    previous = compound
  }
  return joined
}
