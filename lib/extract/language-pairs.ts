import { codeOfTwoLetters } from '../vocabulary/languages'
import type { GivenLanguage } from './language-verdict'

const PAIR =
  /(?<![\p{L}\d])([A-Za-z]{2})\s?(?:[-–—↔→⇒]>?|<->|\$?\\(?:left)?rightarrow\$?)\s?([A-Za-z]{2})(?![\p{L}\d])/gu

/**
 * A cheap first question: most texts have no two letters on both sides of a dash or an arrow. It starts from the dash,
 * for there are fewer of them than of short words.
 */
const MAYBE_PAIR =
  /[-–—↔→⇒<$\\](?<=(?:^|[^A-Za-z\d])[A-Za-z]{2}\s?.)(?:>|->|\\?(?:left)?rightarrow\$?)?\s?[A-Za-z]{2}(?![A-Za-z\d])/

/** Two-letter codes that are English words or common abbreviations: too weak even beside "en". */
const WORDS = new Set(['to', 'in', 'on', 'so', 'as', 'or', 'be', 'io', 'ml', 'co', 'av', 'ab'])
/** Codes that make a pair without English; beside it any code counts. */
const FREQUENT = new Set(
  'ar bg bn cs da de el es et fa fi fr gu hi hr hu id it ja kk ko lt lv mr nl no pl pt ro ru sk sl sr sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  ),
)

/** "En-De", "zh→en": pairs of codes as papers on translation write them; meaningless in other papers. */
export function codePairs(text: string): GivenLanguage[] {
  const given: GivenLanguage[] = []
  if (!MAYBE_PAIR.test(text)) return given
  for (const match of text.matchAll(PAIR)) {
    const [whole, left = '', right = ''] = match
    if (!isPair(left, right)) continue
    const sides = [
      { start: match.index, word: left },
      { start: match.index + whole.length - right.length, word: right },
    ]
    for (const { start, word } of sides) {
      const code = codeOfTwoLetters(word.toLowerCase())
      if (code) given.push({ start, end: start + word.length, codes: [code] })
    }
  }
  return given
}

function isPair(left: string, right: string): boolean {
  const codes = [left.toLowerCase(), right.toLowerCase()]
  if (codes[0] === codes[1] || codes.some((code) => WORDS.has(code))) return false
  if (letterCase(left) !== letterCase(right)) return false
  return (
    codes.every((code) => FREQUENT.has(code) || code === 'en') ||
    (codes.includes('en') && codes.every((code) => codeOfTwoLetters(code) !== null))
  )
}

/** Both sides are written alike: "En-De", "EN-DE" or "en-de". */
function letterCase(word: string): string {
  return word.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a')
}
