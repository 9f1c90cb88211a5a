import { allMatches } from './all-matches'
import { describes } from './name-shape'
import { NEW, OUR, PROPOSED } from './name-words'
import type { Span } from './paper-text'
import { ENDS_NAME, type IsCommon, KIND, NAMES_TASK, TITLED } from './titled-names'

/**
 * Names of several capitalised words by the place they stand at, where no verb leads to them: "Entity Quxing is
 * proposed", "a novel memory architecture, the Neural Qux Filter, which", "our Adaptive Quxing leverages".
 */

const IS_PROPOSED =
  /\s(?:is|are|was|were)\s(?:(?:also|further|then|finally|first|thus|hence|here)\s|[a-z]+ly\s)?(?:proposed|introduced|presented|developed|designed|devised|put forward)\b/g
const TITLED_HERE = new RegExp(`(?<![\\w-])${TITLED}$`)
/** With what a sentence begins before a name. */
const SENTENCE_START =
  /^(?:(?:The|An?|Our|This|These|Then|Thus|Hence|Here|Finally|Next|First|Second|Third|Also|And|Specifically|Novel|New|Both|Two)\s)+/
/** What is done for something else: "for Entity Quxing is proposed", "A method based on Qux Learning is presented". */
export const PART_OF =
  /\b(?:of|for|to|with|in|on|by|using|from|via|between|and|or|based|like|against|under|over|through|than|at|as|into)\s(?:the\s|an?\s|our\s)?$/i
const NEW_KIND = new RegExp(
  `\\b(?:novel|new|our|proposed)\\s(?:(?!(?:on|in|with|over|across|using|against|to|for|of|from|by)\\s)[\\w-]+\\s){0,5}?${KIND}(?:,\\s(?:namely,?\\s|the\\s|an?\\s|called\\s(?:the\\s)?|i\\.e\\.,?\\s)?|\\s)["“]?(${TITLED})`,
  'g',
)
const OURS = new RegExp(`\\b[Oo]ur\\s(?:(?:proposed|novel|new)\\s)?["“]?(${TITLED})`, 'g')
/** What a name does. */
const ACTS =
  /^["”]?\s(?:(?:is|can|has|also|then|further|first|significantly|consistently|effectively|successfully|not only)\b|[a-z]{3,}(?:[^s]s|sses)\s)/
const SIDE_BY_SIDE = /[A-Z][\w-]{0,40} (?:(?:of|of the|and|&|to) )?[A-Z]/
const LOOK_BACK = 90

/** "our Multi-Qux NAT": a word before what everybody abbreviates so. */
function isOfAbbreviation(words: string): boolean {
  const [first = '', second = '', ...others] = words.split(' ')
  return (
    others.length === 0 &&
    /^[A-Z][\w-]*[a-z]$/.test(first) &&
    !describes(first) &&
    /^[A-Z]+[A-Z]$/.test(second) &&
    !/^[IVX]+$/.test(second)
  )
}

function isTitled(words: string, titledMin: number): boolean {
  return (
    / (?!and )/.test(words.replace(/ and \S+$/, '')) &&
    words.split(' ').filter((word) => /^[A-Z][a-z]/.test(word)).length >= titledMin &&
    !describes(words.slice(words.lastIndexOf(' ') + 1))
  )
}

export function placedNames(
  plain: string,
  { start, end }: Span,
  isCommon: IsCommon,
  words: number,
): Span[] {
  if ((words & (OUR | NEW | PROPOSED)) === 0) return []
  const text = plain.slice(start, end)
  if (!SIDE_BY_SIDE.test(text)) return []
  const found: Span[] = []
  for (const { index } of words & PROPOSED ? allMatches(IS_PROPOSED, text) : []) {
    const from = Math.max(0, index - LOOK_BACK)
    const match = TITLED_HERE.exec(text.slice(from, index))
    if (!match) continue
    const name = match[0].replace(SENTENCE_START, '')
    const at = index - name.length
    if (isTitled(name, 2) && !isCommon(name) && !PART_OF.test(text.slice(Math.max(0, at - 16), at)))
      found.push({ start: start + at, end: start + index })
  }
  for (const [triggers, pattern, ends, titledMin] of [
    // "a novel model Soft CCA"
    [NEW | OUR | PROPOSED, NEW_KIND, ENDS_NAME, 1],
    [OUR, OURS, ACTS, 2],
  ] as const) {
    if ((words & triggers) === 0) continue
    for (const match of allMatches(pattern, text)) {
      const name = match[1] ?? ''
      const to = match.index + match[0].length
      const after = text.slice(to, to + 24)
      if (
        ((isTitled(name, titledMin) && !isCommon(name)) || isOfAbbreviation(name)) &&
        ends.test(after) &&
        !NAMES_TASK.test(after)
      )
        found.push({ start: start + to - name.length, end: start + to })
    }
  }
  return found
}
