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
const STAR = 42
const DOLLAR = 36

/** A raised or lowered sign that is part of a word. */
const FORMULA = /\$[\^_]\{?[\w+*\\]{1,10}(?:\{\w\}\}?)?\}?\$/y

function formulaAt(plain: string, at: number): number {
  FORMULA.lastIndex = at
  return FORMULA.exec(plain)?.[0].length ?? 0
}

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
    // "QuxRRT*-AR"
    if (unit === STAR && /^-[A-Za-z]/.test(plain.slice(at + 1, at + 3))) continue
    // "QUX$^3$T"
    const formula = unit === DOLLAR ? formulaAt(plain, at) : 0
    if (formula > 0) {
      isName ||= isCapital(plain.charCodeAt(start))
      at += formula - 1
      continue
    }
    let end = at
    while (plain.charCodeAt(end) === PLUS) end++
    // "QuxRRT*", but not "*QuxNet*" or "**QuxNet**", where stars are marks
    const isStarred = plain.charCodeAt(start - 1) !== STAR && plain.charCodeAt(end + 1) !== STAR
    if (end === at && plain.charCodeAt(end) === STAR && isStarred) end++
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
