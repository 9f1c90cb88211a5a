import { stemmer } from 'stemmer'

/**
 * How text becomes the words that search compares, with the characters they stand at: for reading queries and for
 * marking what matched. `words/each-word.ts` does the same, faster and without places, for the index.
 */

export type Word = { text: string; start: number; end: number }

/** A compound's parts, or one word. `pre-training` is one run with two parts. */
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[-‐‑–][\p{L}\p{N}\p{M}]+)*/gu
const PART = /[\p{L}\p{N}\p{M}]+/gu
/** The same for text without other letters, which is most, and read three times as fast. */
const ASCII_COMPOUND = /[a-z0-9]+(?:-[a-z0-9]+)*/gi
const ASCII_PART = /[a-z0-9]+/gi
const NOT_ASCII = /[\u0080-\uffff]/

/** The words of a text, compounds in their parts, with zero-based UTF-16 offsets. */
export function words(text: string): Word[] {
  return matches(text, NOT_ASCII.test(text) ? PART : ASCII_PART)
}

/** The runs of a text that are joined by hyphens, single words included. */
export function compounds(text: string): Word[] {
  return matches(text, NOT_ASCII.test(text) ? COMPOUND : ASCII_COMPOUND)
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

/** Lower case without diacritics, in compatible letters: what two spellings of a word have in common. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
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
      const parts = words(compound.text)
      joined.push({ text: fold(parts.map((part) => part.text).join('')), start, end })
    } else if (previous !== null && mayBeOne(text, previous, compound)) {
      joined.push({ text: fold(previous.text + compound.text), start: previous.start, end })
    }
    previous = compound
  }
  return joined
}
