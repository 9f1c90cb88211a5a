import type { Piece } from './latex'
import { accented } from './latex-symbols'

/** `\"o`, `\"{o}`, `\'{\i}`, and with a letter for the accent only in braces: `\c{c}`, `\v{s}`. */
const ACCENT =
  /\\(?:(["'`^~=.])(?:\{?\\?(?<dotless>[ij])(?![A-Za-z])\}?|\{(?<braced>\p{L})\}|(?<bare>\p{L}))|(?<letter>[cvHukrdb])\{(?<base>\p{L})\})/uy

/** `it\'s`: an escaped apostrophe. */
const CONTRACTION = /^(?:s|t|ll|re|ve|d|m)(?!\p{L})/u
/** `\"each\"`: escaped quotation marks. */
const QUOTATION = /^[^"\\]{0,80}\\"(?![\p{L}{])/u

/** The accented letter written at a backslash; null where none is. */
export function plainAccent(text: string, place: number): Piece | null {
  ACCENT.lastIndex = place
  const match = ACCENT.exec(text)
  if (match === null) return null
  const { dotless, braced, bare, letter, base } = match.groups ?? {}
  const accent = letter ?? match[1]
  const under = dotless ?? braced ?? bare ?? base
  if (accent === undefined || under === undefined) return null
  if (bare !== undefined && isEscapedQuote(text, place, accent)) return null
  const plain = accented(accent, under)
  return plain === null ? null : { plain, end: place + match[0].length }
}

function isEscapedQuote(text: string, place: number, accent: string): boolean {
  const inWord = /\p{L}/u.test(text.charAt(place - 1))
  const rest = text.slice(place + 2, place + 90)
  if (accent === "'") return inWord && CONTRACTION.test(rest)
  return accent === '"' && !inWord && QUOTATION.test(rest)
}
