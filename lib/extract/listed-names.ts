import { allMatches } from './all-matches'
import type { NameToken } from './name-tokens'
import { LISTING, NEW } from './name-words'
import type { Sentence } from './paper-signals'
import type { Span } from './paper-text'
import { ENDS_NAME, type IsCommon, KIND, TITLED } from './titled-names'

/** Names in a list after what they are: "two novel metrics: Verbalized Uncertainty and Probing Uncertainty". */

const KINDS = new RegExp(
  `\\b(?:two|three|four|five|six|several|novel|new|following)\\s(?:[\\w-]+\\s){0,4}?${KIND}(?:\\sto\\s[\\w-]+)?(?:\\s[\\w-]+){0,3}?\\s?(?::|;|,?\\snamely,?|,\\si\\.e\\.,?|\\s-{1,2})\\s`,
  'gi',
)
const NAME = new RegExp(
  `(?:\\(?(?:\\d|i{1,3}|iv|v)\\)\\s)?(?:an?\\s|the\\s)?["“'\`]*(${TITLED})`,
  'y',
)
const JOINT = /["”'`]*(?:\s\([^()]{1,20}\))?(?:\s[a-z]+)?(?:,|;)?\s(?:and\s|& )?|["”'`]*,\s/y
const COUNT_MAX = 8

export function listedNames(
  plain: string,
  sentence: Sentence,
  tokens: readonly NameToken[],
  isCommon: IsCommon,
  words: number,
): Span[] {
  if ((words & (LISTING | NEW)) === 0) return []
  const text = plain.slice(sentence.start, sentence.end)
  if (!/[:;]|namely|i\.e\.| - /.test(text)) return []
  const found: Span[] = []
  for (const match of allMatches(KINDS, text)) {
    if (!isBrought(match[0], text.slice(0, match.index), sentence)) continue
    let at = match.index + match[0].length
    for (let count = 0; count < COUNT_MAX; count++) {
      NAME.lastIndex = at
      const name = NAME.exec(text)
      if (!name) break
      // "X and Y" are two here.
      const phrase = (name[1] ?? '').replace(/ (?:and|&) .*$/, '')
      const start = sentence.start + name.index + name[0].length - (name[1] ?? '').length
      const span = { start, end: start + phrase.length }
      const isNew = phrase.includes(' ')
        ? /[a-z]/.test(phrase) && !isCommon(phrase) && endsName(text, span.end - sentence.start)
        : tokens.some((token) => token.start === span.start && token.end === span.end)
      if (isNew) found.push(span)
      JOINT.lastIndex = span.end - sentence.start
      const joint = JOINT.exec(text)
      if (!joint) break
      at = JOINT.lastIndex
    }
  }
  return found
}

/** "On three benchmarks: …" lists what is only used. */
const USED = /\b(?:on|across|over|using|from|against|in|with|by|including)\s(?:[\w-]+\s){0,2}$/i

function isBrought(kinds: string, before: string, { cues, start }: Sentence): boolean {
  if (/\bproposed\s$/.test(before)) return true
  if (USED.test(before)) return false
  if (/^(?:novel|new)\b|\b(?:novel|new)\s/i.test(kinds)) return true
  return cues.some(({ list, end }) => list === 'introducing' && end <= start + before.length)
}

function endsName(text: string, end: number): boolean {
  return ENDS_NAME.test(text.slice(end, end + 20))
}
