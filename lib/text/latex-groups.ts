import type { LatexText, Piece } from './latex'
import { accented, letterOf, signOf } from './latex-symbols'

const DECLARATION =
  /\s*\\(?:em|bf|it|tt|sc|sf|rm|sl|small|bfseries|itshape|scshape|ttfamily|sffamily)(?![A-Za-z])\s*/y
/** A letter written as a group: `{\"o}`, `{\"{o}}`, `{\L}`, `{\c c}`. */
const LETTER =
  /^\\(?:(["'`^~=.]|[cvHukrdb](?![A-Za-z]))\s*\{?(\\?[A-Za-z])\}?|([A-Za-z]{1,2}))(?:\s|\{\})*$/
const SHORT_MAX = 16

/** A group in braces, without the braces where it only sets type or makes a letter; else null. */
export function plainGroup(latex: LatexText, place: number, depth: number): Piece | null {
  const close = latex.braces.get(place)
  if (close === undefined) return null
  if (close - place <= SHORT_MAX) {
    const inner = latex.text.slice(place + 1, close)
    const plain = letterGroup(inner) ?? (latex.replacesSigns ? signGroup(inner) : null)
    if (plain !== null) return { plain, end: close + 1 }
  }
  DECLARATION.lastIndex = place + 1
  if (!DECLARATION.test(latex.text)) return null
  const inner = latex.read(Math.min(DECLARATION.lastIndex, close), close, depth + 1)
  return { plain: inner.replace(/\\\/$/, ''), end: close + 1 }
}

function letterGroup(inner: string): string | null {
  const [, accent, base, name] = LETTER.exec(inner) ?? []
  if (name !== undefined) return letterOf(name)
  if (accent === undefined || base === undefined) return null
  return accented(accent, base.replace('\\', ''))
}

/** A sign written as a group: `3{\texttimes}`, `50{\%}`. */
function signGroup(inner: string): string | null {
  const [, escaped, name] = /^\\(?:([%&#_$])|([A-Za-z]+))\s*$/.exec(inner) ?? []
  return escaped ?? (name === undefined ? null : signOf(name))
}
