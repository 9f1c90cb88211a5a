import { combining, latex2unicode } from 'unicode2latex'

/**
 * What LaTeX commands stand for, from the tables of `unicode2latex`. Only its tables are used: the LaTeX
 * parsers on npm (latex-utensils, unified-latex) read `%` as the start of a comment, and half-stripped
 * abstracts are full of bare percent signs, so a parser would swallow the rest of the text.
 */
const meanings: ReadonlyMap<string, unknown> = new Map(Object.entries(latex2unicode))

/** Signs that stay themselves in running text. Letters are left out: `\L` or `\O` is often an author's own macro. */
const SIGN =
  /^(?:\p{Script=Greek}|\p{Sm}|\p{Sc}|[\u2026\u22ef\u22c5\u2113\u00b0\u00ae\u00a9\u2122\u2020\u2021\u2022\u2032\u27e8\u27e9\u2308\u2309\u230a\u230b])$/u

/** Accents over what follows, and commands whose sign is nothing without the rest, as a root without its bar. */
const ACCENTS: ReadonlySet<string> = new Set(combining.macros)
const TAKES_ARGUMENT = /sqrt|frac|root|brace/

/** The sign a command such as `\alpha` or `\times` stands for; null where it stands for none. */
export function signOf(name: string): string | null {
  if (name.length < 2 || ACCENTS.has(name) || TAKES_ARGUMENT.test(name)) return null
  const found = meanings.get(`\\${name}`)
  if (typeof found !== 'string') return null
  // The tables write \mu as a slanted mathematical letter; text wants the plain one.
  const plain = found.normalize('NFKC')
  const sign = /^[\p{Script=Greek}\u2202\u2207]$/u.test(plain) ? plain : found
  return SIGN.test(sign) ? sign : null
}

const LETTERS = new Set(['o', 'O', 'l', 'L', 'ss', 'ae', 'AE', 'oe', 'OE', 'aa', 'AA', 'i', 'j'])

/** The letter of commands such as `\o` and `\ss`; null for other commands. */
export function letterOf(name: string): string | null {
  const found = LETTERS.has(name) ? meanings.get(`\\${name}`) : undefined
  return typeof found === 'string' ? found.normalize('NFC') : null
}

/**
 * A letter with the accent of an accent command, `accent` being the command's name (`"`, `'`, `c`, `v` …).
 * Null unless Unicode has that letter as one character: `\"b` is an escaped quotation mark, no accent.
 */
export function accented(accent: string, letter: string): string | null {
  const mark = meanings.get(`\\${accent}`)
  if (typeof mark !== 'string' || !/^\p{M}$/u.test(mark)) return null
  const base = letter === '\u0131' ? 'i' : letter === '\u0237' ? 'j' : letter
  const whole = (base + mark).normalize('NFC')
  return /^\p{L}$/u.test(whole) && whole !== base ? whole : null
}

const SCRIPT_SIGNS = '0123456789+-=n'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼ⁿ'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌ₙ'

/** Small raised characters; null where Unicode has none that fonts show well. */
export function raised(text: string): string | null {
  if (/^[*\u2217\u22c6]$/.test(text)) return '*'
  if (/^(?:st|nd|rd|th)$/.test(text)) return text
  return scripts(text, RAISED)
}

export function lowered(text: string): string | null {
  return scripts(text, LOWERED)
}

function scripts(text: string, alphabet: string): string | null {
  let small = ''
  for (const sign of text.replaceAll('\u2212', '-')) {
    const place = SCRIPT_SIGNS.indexOf(sign)
    if (place < 0) return null
    small += alphabet.charAt(place)
  }
  return small === '' ? null : small
}
