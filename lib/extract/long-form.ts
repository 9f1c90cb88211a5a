import { allMatches } from './all-matches'
import { matchLetters, WORDS_MAX, type Word } from './match-letters'
import type { Span } from './paper-text'

/**
 * Finds the words that a short name stands for: "Learned Embedding Propagation" for LEP, "Adaptive Mixture
 * of Low-Rank Adaptation Experts" for AdaMoLE. Every letter of the name must be found in order, at the
 * beginning of a word or, small letters, inside it; a few words between may have no letter.
 */

const SMALL_WORDS = new Set(
  'a an and as at by for from in into of on or over the through to towards via with'.split(' '),
)
const LETTERS_MAX = 12

const PART = /[A-Za-z0-9]+/g

function wordsOf(plain: string, from: number, to: number): Word[] {
  const words: Word[] = []
  for (const match of allMatches(PART, plain.slice(from, to))) {
    const start = from + match.index
    const text = match[0].toLowerCase()
    // The second half of "Language-driven" may go without a letter as freely as "of".
    const isSmall = SMALL_WORDS.has(text) || plain.charAt(start - 1) === '-'
    words.push({ text, written: match[0], start, end: start + text.length, isSmall })
  }
  return words
}

const REACH = 160

function isPartUnit(unit: number): boolean {
  const small = unit | 0x20
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57)
}

/** The last words before an offset, no more than a long form may have. */
function lastWords(plain: string, end: number): Word[] {
  const least = Math.max(0, end - REACH)
  let from = end
  for (let count = 0; count < WORDS_MAX && from > least; count++) {
    while (from > least && !isPartUnit(plain.charCodeAt(from - 1))) from--
    while (from > least && isPartUnit(plain.charCodeAt(from - 1))) from--
  }
  return wordsOf(plain, from, end)
}

/** The long form that ends where an abbreviation's bracket opens, `end`; null: none is found. */
export function longFormBefore(plain: string, end: number, short: string): Span | null {
  const words = lastWords(plain, end)
  return withoutKind(words, short, plain) ?? formBefore(words, short, plain)
}

function formBefore(words: readonly Word[], short: string, plain: string): Span | null {
  return firstForm(short, (letters) =>
    bestForm(words, letters, (last) => last >= words.length - unspelt(letters), 0.45, plain),
  )
}

/** How near the end the last letter must be: many letters may leave two words without one. */
function unspelt(letters: string): number {
  return letters.length > 4 ? 3 : 2
}

/** What the words before a bracket end in, where no letter stands for it: "Adversarial Soft Prompt Tuning method". */
const KIND =
  /^(?:method|approach|framework|algorithm|paradigm|technique|strategy|scheme|module|loss|metric)$/

/** The long form right before "termed ECE"; stricter, for no bracket says that one stands there. */
export function longFormBeforeName(plain: string, end: number, short: string): Span | null {
  const words = lastWords(plain, end)
  return (
    withoutKind(words, short, plain) ??
    bestForm(words, short, (word) => word === words.length - 1, 0.9, plain)
  )
}

function withoutKind(words: readonly Word[], short: string, plain: string): Span | null {
  const last = words.at(-1)
  if (!last || !KIND.test(last.written)) return null
  // "Entity Quxing based framework (EQ)"
  const rest = words.slice(0, words.at(-2)?.written === 'based' ? -2 : -1)
  return bestForm(rest, short, (word) => word === rest.length - 1, 1, plain)
}

/** A digit may stand for itself ("4D"), repeated letters ("C3PO"), "to" or "for", or nothing at all. */
function firstForm(short: string, formOf: (letters: string) => Span | null): Span | null {
  if (!/\d/.test(short)) return formOf(short)
  const repeated = short.replace(/([A-Za-z])([2-4])/g, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  )
  const spoken = spokenDigits(short)
  for (const letters of [repeated, short, spoken, short.replace(/\d/g, '')]) {
    const form = formOf(letters)
    if (form) return form
  }
  return null
}

/** "2" and "4" as "to" and "for". */
function spokenDigits(short: string): string {
  return short.replaceAll('2', 't').replaceAll('4', 'f')
}

/** "LoRA Adapters for Code" and "QuxEval, QuxEval+" begin with the short name's own beginning, and spell nothing out. */
function repeats(first: Word | undefined, short: string): boolean {
  return first !== undefined && first.written.length > 2 && short.startsWith(first.written)
}

const OTHER_VERSION = /^(?:[\w-]+\s){0,2}(?:version|variant|extension)s?\b/

/** The long form that begins where a bracket opens after the short name: "ProKeR (Proximal Kernel …". */
export function longFormAfter(
  plain: string,
  start: number,
  end: number,
  short: string,
): Span | null {
  const words = wordsOf(plain, start, Math.min(end, start + REACH)).slice(0, WORDS_MAX)
  return formBefore(words, short, plain)
}

/** The long form anywhere in a stretch of a title; stricter, for nothing marks its borders:
 * capitals begin words. */
export function longFormWithin(
  plain: string,
  start: number,
  end: number,
  short: string,
): Span | null {
  const words = wordsOf(plain, start, Math.min(end, start + 240))
  for (let first = 0; first < words.length; first++) {
    const next = words.slice(first, first + WORDS_MAX)
    if (repeats(words[first], short)) continue
    const form =
      bestForm(next, short, () => true, 0.7, plain, true) ??
      bestForm(next, spokenDigits(short), () => true, 0.7, plain, true)
    if (!form) continue
    // A form that ends in the middle of a phrase ("… using Large | Language Models") fits by chance.
    const end = endOfKind(plain, endOfCompound(plain, form.end))
    if (ENDS_PHRASE.test(plain.slice(end, end + 8))) return { start: form.start, end }
  }
  return null
}

/** The long form right after "QuxLM, a " or "QuxLM: "; null: what follows spells out something else. */
export function longFormAt(plain: string, start: number, end: number, short: string): Span | null {
  const words = wordsOf(plain, start, Math.min(end, start + REACH)).slice(0, WORDS_MAX)
  if (words[0]?.start !== start) return null
  if (repeats(words[0], short) || OTHER_VERSION.test(plain.slice(start, start + 40))) return null
  return bestForm(
    words,
    short,
    (word) => !SMALL_WORDS.has(words[word]?.text ?? ''),
    0.7,
    plain,
    true,
  )
}

const ENDS_PHRASE =
  /^(?:$|[.,;:()!?]|\s(?:of|for|in|with|via|on|to|using|from|by|through|and|as|at|makes?|improves?|enables?|helps?)\b)/i

const CAPITAL_KIND =
  /^\s(?:Network|Model|Framework|Method|Algorithm|System|Architecture|Dataset|Benchmark|Transformer)s?\b/

/** "Point-to-Box Network" is one name, though no letter stands for its kind. */
function endOfKind(plain: string, end: number): number {
  return end + (CAPITAL_KIND.exec(plain.slice(end, end + 16))?.[0].length ?? 0)
}

/** "Pre" ends with "Pre-Training". */
function endOfCompound(plain: string, from: number): number {
  let end = from
  while (plain.charAt(end) === '-' && /[A-Za-z]/.test(plain.charAt(end + 1))) {
    end++
    while (/[A-Za-z]/.test(plain.charAt(end))) end++
  }
  return end
}

function bestForm(
  words: readonly Word[],
  short: string,
  mayEndAt: (word: number) => boolean,
  initialsMin: number,
  plain: string,
  fromFirst = false,
): Span | null {
  const letters = short.replace(/[^A-Za-z\d]/g, '')
  if (letters.length < 2 || letters.length > LETTERS_MAX || words.length < 2) return null
  const capitals = Math.max(2, letters.replace(/[^A-Z\d]/g, '').length)
  let best: { start: number; end: number; score: number } | null = null
  for (let first = 0; first < (fromFirst ? 1 : words.length); first++) {
    const start = words[first]
    if (
      !start ||
      SMALL_WORDS.has(start.written) ||
      /^(?:An|The)$/.test(start.written) ||
      !start.text.startsWith(letters.charAt(0).toLowerCase())
    )
      continue
    const match = matchLetters(letters, words, first, mayEndAt, fromFirst)
    if (!match || match.initials < capitals * initialsMin || match.last === first) continue
    // "investigate a version of in-context …" is no name.
    const isSentence =
      /^[a-z]/.test(start.written) &&
      words.slice(first, match.last).some(({ text }) => text === 'a')
    if (isSentence) continue
    const end = words[fromFirst ? match.last : Math.max(match.last, words.length - 1)]
    const score = match.initials - 0.3 * match.skipped
    if (end && (!best || score > best.score)) best = { start: start.start, end: end.end, score }
  }
  return best ? wholeWord(plain, best.start, best.end) : null
}

/** A form that begins inside "Weight-Decomposed" begins with its first half. */
function wholeWord(plain: string, start: number, end: number): Span {
  let from = start
  while (from > 1 && plain.charAt(from - 1) === '-' && /[A-Za-z]/.test(plain.charAt(from - 2))) {
    from -= 2
    while (from > 0 && /[A-Za-z]/.test(plain.charAt(from - 1))) from--
  }
  return { start: from, end }
}
