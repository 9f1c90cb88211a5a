import type { LatexText, Piece } from './latex'
import { plainAccent } from './latex-accents'
import { plainMath } from './latex-math'
import { letterOf, signOf } from './latex-symbols'

/** Commands whose argument is the plain form. */
const STYLES = new Set(
  'emph textbf textit texttt textsc textsf textrm textsl textup textmd textnormal underline mbox'.split(
    ' ',
  ),
)
const DROPPED = new Set(['boldmath', 'noindent', 'xspace'])
/** Commands that belong to formulas; outside dollar signs they tell that one stands there bare. */
const FORMULA =
  /^(?:math|sqrt|[dt]?frac|tilde|wide|hat|bar|vec|left|right|big|Big|sum|prod|int|over|boldsymbol|bm$|operatorname|text$|cal|log|ln$|exp|min$|max$|sup$|inf$|arg|[vV]ert|choose|binom)/
const NAME = /\\([A-Za-z]+)/y
const FORMULA_LENGTH_MAX = 1000

/** The command at a backslash in its plain form; null when it has none and stays as written. */
export function plainCommand(latex: LatexText, place: number, depth: number): Piece | null {
  NAME.lastIndex = place
  const name = NAME.exec(latex.text)?.[1]
  return name === undefined ? escapedSign(latex.text, place) : named(latex, place, name, depth)
}

function named(latex: LatexText, place: number, name: string, depth: number): Piece | null {
  const { text } = latex
  const end = place + 1 + name.length
  const argument = argumentAt(latex, end)
  if (argument !== null && STYLES.has(name)) {
    return { plain: latex.read(argument.start, argument.end, depth + 1), end: argument.end + 1 }
  }
  if (argument !== null && name === 'url') {
    return { plain: plainAddress(text.slice(argument.start, argument.end)), end: argument.end + 1 }
  }
  if (argument !== null && name === 'href') return linkedText(latex, argument, depth)
  if (DROPPED.has(name)) return { plain: '', end }
  if (FORMULA.test(name)) latex.hasBareFormula = true

  const letter = plainAccent(text, place) ?? letterInWord(text, place, name)
  if (letter !== null) return letter
  const sign = latex.replacesSigns ? signOf(name) : null
  return sign === null ? null : { plain: sign, end }
}

/** `S\o ren`, `Polyak-\L ojasiewicz`, `\L{}ukasz`; not `\L` alone, which is often an author's macro. */
function letterInWord(text: string, place: number, name: string): Piece | null {
  const letter = letterOf(name)
  if (letter === null) return null
  const end = place + 1 + name.length
  if (text.startsWith('{}', end)) return { plain: letter, end: end + 2 }
  if (!/[\p{L}-]/u.test(text.charAt(place - 1))) return null
  return /^ \p{Ll}/u.test(text.slice(end, end + 2)) ? { plain: letter, end: end + 1 } : null
}

/** `\href{address}{words}`: the words, and the address in brackets unless they are the address. */
function linkedText(latex: LatexText, target: Argument, depth: number): Piece | null {
  const shown = argumentAt(latex, target.end + 1)
  if (shown === null) return null
  const address = plainAddress(latex.text.slice(target.start, target.end))
  const words = latex.read(shown.start, shown.end, depth + 1)
  const same = words.length <= address.length && address.includes(words.trim())
  return { plain: same ? address : `${words} (${address})`, end: shown.end + 1 }
}

function escapedSign(text: string, place: number): Piece | null {
  const next = text.charAt(place + 1)
  if (/[%&#_$]/.test(next)) return { plain: next, end: place + 2 }
  const around = text.charAt(place - 1) + text.charAt(place + 2)
  if (next === ' ' && /[.$]/.test(text.charAt(place - 1))) return { plain: ' ', end: place + 2 }
  if (next === ',' && /^[\p{L}\p{N}.]\p{L}$/u.test(around)) return { plain: ' ', end: place + 2 }
  if (next === '(') return delimitedFormula(text, place, '\\)')
  if (next === '[') return delimitedFormula(text, place, '\\]')
  return plainAccent(text, place)
}

function delimitedFormula(text: string, place: number, closing: string): Piece | null {
  const span = text.slice(place + 2, place + 2 + FORMULA_LENGTH_MAX)
  const length = span.indexOf(closing)
  if (length < 0) return null
  const end = place + 4 + length
  return { plain: plainMath(span.slice(0, length)) ?? text.slice(place, end), end }
}

type Argument = { start: number; end: number }

/** The argument in braces at a place, after at most one space. */
function argumentAt(latex: LatexText, place: number): Argument | null {
  const open = latex.text.charAt(place) === ' ' ? place + 1 : place
  const close = latex.braces.get(open)
  return close === undefined ? null : { start: open + 1, end: close }
}

function plainAddress(address: string): string {
  return address.replace(/\\([_%&#~$])/g, '$1').trim()
}
