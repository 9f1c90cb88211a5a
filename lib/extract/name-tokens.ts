import { FOREIGN_LETTER } from './fold-text'

/** A word written like a name: "QLoRA", "BA-LoRA", "GPT-4", "M2QA", "HisTR", "γ-MoD"; not "Cendol". */
export type NameToken = { start: number; end: number; text: string }

const FOREIGN = FOREIGN_LETTER.charCodeAt(0)
const isCapital = (unit: number) => unit >= 65 && unit <= 90
const isSmall = (unit: number) => (unit >= 97 && unit <= 122) || unit === FOREIGN
const isDigit = (unit: number) => unit >= 48 && unit <= 57
/** May stand inside a name: + - . _ and the apostrophe. */
const isJoint = (unit: number) =>
  unit === 45 || unit === 46 || unit === 95 || unit === 43 || unit === 39
const PLUS = 43

/**
 * The words of a plain text that have a capital after their first sign, or letters with a digit after
 * them. Offsets are those of the original text.
 */
export function nameTokens(text: string, plain: string): NameToken[] {
  const tokens: NameToken[] = []
  let start = -1
  let isName = false
  let hasLetter = false
  for (let at = 0; at <= plain.length; at++) {
    const unit = at < plain.length ? plain.charCodeAt(at) : 0
    const capital = isCapital(unit)
    if (capital || isSmall(unit) || isDigit(unit)) {
      if (start === -1) start = at
      else if (capital || (hasLetter && isDigit(unit))) isName = true
      hasLetter ||= !isDigit(unit)
      continue
    }
    if (start === -1) continue
    if (isJoint(unit) && isWordUnit(plain.charCodeAt(at + 1))) continue
    let end = at
    while (plain.charCodeAt(end) === PLUS) end++
    if (isName) tokens.push({ start, end, text: text.slice(start, end) })
    at = Math.max(at, end - 1)
    start = -1
    isName = false
    hasLetter = false
  }
  return tokens
}

function isWordUnit(unit: number): boolean {
  return isCapital(unit) || isSmall(unit) || isDigit(unit)
}
