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

/** A sign without one of which nothing between two spaces is a name; the first sign makes none. */
const NAME_SIGN = /[A-Z\d$](?<=\S.)/g
const SPACE = 32

/**
 * The words of a plain text that have a capital after their first sign, or letters with a digit after
 * them. Offsets are those of the original text.
 */
export function nameTokens(text: string, plain: string): NameToken[] {
  const tokens: NameToken[] = []
  NAME_SIGN.lastIndex = 0
  for (let sign = NAME_SIGN.exec(plain); sign !== null; sign = NAME_SIGN.exec(plain)) {
    let start = sign.index
    let end = sign.index
    while (start > 0 && plain.charCodeAt(start - 1) !== SPACE) start--
    while (end < plain.length && plain.charCodeAt(end) !== SPACE) end++
    addTokens(tokens, text, plain, start, end)
    NAME_SIGN.lastIndex = end
  }
  return tokens
}

/** The names between two offsets with no space between them. */
function addTokens(
  tokens: NameToken[],
  text: string,
  plain: string,
  from: number,
  to: number,
): void {
  let start = -1
  let isName = false
  let hasLetter = false
  for (let at = from; at <= to; at++) {
    const unit = at < to ? plain.charCodeAt(at) : 0
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
}

function isWordUnit(unit: number): boolean {
  return isCapital(unit) || isSmall(unit) || isDigit(unit)
}
