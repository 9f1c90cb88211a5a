/**
 * Text as matching sees it: plain ASCII of exactly the same length, so that every offset into the
 * folded text is an offset into the original. That is why folding goes unit by unit and never through
 * `normalize` or `toLowerCase` of the whole: "İ".toLowerCase() is longer than "İ".
 */

/** Stands for a letter that has no ASCII base (Cyrillic, Greek, Chinese …). A word character. */
export const FOREIGN_LETTER = '\u0001'
/** Stands for any other sign outside ASCII. Not a word character. */
const FOREIGN_SIGN = '\u0002'

const HYPHENS = /[\u00ad\u2010-\u2013\u2212]/
/** Dashes between clauses, which join nothing. */
const CLAUSE_DASHES = /[\u2014\u2015]/
const SINGLE_QUOTES = /[\u2018\u2019\u02bc\u00b4]/
const DOUBLE_QUOTES = /[\u201c\u201d\u201e]/
const OUTSIDE_ASCII = /[\u0080-\uffff]/g

const plainByUnit = new Map<string, string>()

function plainUnit(unit: string): string {
  const known = plainByUnit.get(unit)
  if (known !== undefined) return known
  let plain = FOREIGN_SIGN
  if (HYPHENS.test(unit)) plain = '-'
  else if (CLAUSE_DASHES.test(unit)) plain = ';'
  else if (SINGLE_QUOTES.test(unit)) plain = "'"
  else if (DOUBLE_QUOTES.test(unit)) plain = '"'
  else if (/\s/.test(unit)) plain = ' '
  else {
    const base = unit.normalize('NFKD').charAt(0)
    if (base !== ' ' && base !== '' && base <= '\u007f') plain = base
    // Halves of a surrogate pair are signs: most pairs in papers are emoji, which stand against words.
    else if (/[\p{L}\p{N}]/u.test(unit)) plain = FOREIGN_LETTER
  }
  plainByUnit.set(unit, plain)
  return plain
}

/** ASCII of the same length, letter case kept: diacritics dropped, dashes and quotes made plain. */
export function plainText(text: string): string {
  return text.replace(OUTSIDE_ASCII, plainUnit)
}

/** A text with its plain and folded forms, so that several readers of it need fold it only once. */
export type FoldedText = { text: string; plain: string; folded: string }

/** Folded is plain in lower case with spaces for hyphens: "fine-tuning" and "fine tuning" are one. */
export function foldText(text: string): FoldedText {
  const plain = plainText(text)
  return { text, plain, folded: withoutHyphens(plain.toLowerCase()) }
}

export function withoutHyphens(plain: string): string {
  return plain.replaceAll('-', ' ')
}
