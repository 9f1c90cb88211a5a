import { allMatches } from './all-matches'
import { withoutHyphens } from './fold-text'
import type { FieldSignals } from './paper-signals'
import type { Span } from './paper-text'
import { isTask } from './task-names'
import type { IsCommon } from './titled-names'

/**
 * Names in small letters that title and abstract bring alike: "Area Quxing" and "We propose area quxing, which". What
 * stands in the title alone is as often a task or a field.
 */

const VERB = /^(?:propose|introduce)s?$/i
const LEAD = /^\s(?:the (?:novel |new )?|(?:the )?(?:concept|notion|idea) of )?/
const WORDS_MIN = 2
const WORDS_MAX = 5
const REACH = 90
const WORD = /[A-Za-z][\w-]*/g
/** Where a part of a title ends: "Area Quxing | for …". */
const PART_END =
  /[:?,(]|\s-\s|\b(?:for|of|in|on|with|via|to|from|by|using|as|and|under|at|towards?|through|over)\b/
const PART_START = /(?:^|:\s|\b(?:via|with|by|using|through)\s)(?:the\s|an?\s)?/gi
/** What a work does rather than brings. */
const DEED =
  /(?:ing|design|limitations|validation|verification|development|experiments?|comparison|study|evaluation|framework|approach|method|algorithm|system|model|control|optimization|simulation|function|flow|information|(?<!network|machine|transformer|flow|convolution|adapter|forest|prototype|prompt)s)$/i
const ENDS =
  /^["”’']*(?:$|[,.;:(]|\s(?:to|that|which|for|as|where|by|in|with|a|method|model|framework|approach|algorithm|task)\b)/
const NO_TASK = /^["”’']*\s(?:task|problem|setting)/

/** The places where the abstract brings what its title begins with, or does something by. */
export function topicalNames(
  title: FieldSignals,
  { folded: { plain, folded }, sentences }: FieldSignals,
  isCommon: IsCommon,
): Span[] {
  const found: Span[] = []
  let parts: Set<string> | null = null
  for (const { role, cues, end: sentenceEnd } of sentences) {
    if (role !== 'own' && role !== 'neutral') continue
    for (const { list, start, end } of cues) {
      if (list !== 'introducing' || !VERB.test(plain.slice(start, end))) continue
      parts ??= titleParts(title.folded.plain, folded)
      if (parts.size === 0) return []
      const from = end + (LEAD.exec(plain.slice(end, end + 30))?.[0].length ?? 0)
      const span = partAt(plain, from, Math.min(sentenceEnd, end + REACH), parts)
      if (span && !isCommon(plain.slice(span.start, span.end))) found.push(span)
    }
  }
  return found
}

/** "Area Quxing for Vision" gives "area quxing", where the abstract has these words. */
function titleParts(title: string, abstract: string): Set<string> {
  const parts = new Set<string>()
  for (const match of allMatches(PART_START, title)) {
    const rest = title.slice(match.index + match[0].length)
    const part = rest.slice(0, PART_END.exec(rest)?.index ?? rest.length).trim()
    const count = part.split(' ').length
    if (count < WORDS_MIN || count > WORDS_MAX) continue
    const words = comparable(part)
    if (!abstract.includes(words)) continue
    // "Cross-Problem Learning" is brought where "Learning" alone would only be done.
    if (DEED.test(part) && !/^[A-Z]\w*-[A-Z]\w* (?:Learning|Training|Tuning|Prompting)$/.test(part))
      continue
    if (isTask(part) && !/learning$/i.test(part)) continue
    parts.add(words)
  }
  return parts
}

function partAt(plain: string, from: number, to: number, parts: ReadonlySet<string>): Span | null {
  const text = plain.slice(from, to)
  const words = allMatches(WORD, text).slice(0, WORDS_MAX)
  for (let count = words.length; count >= WORDS_MIN; count--) {
    const last = words[count - 1]
    if (!last || words[0]?.index !== 0) return null
    const end = last.index + last[0].length
    if (!parts.has(comparable(text.slice(0, end)))) continue
    const after = text.slice(end)
    return ENDS.test(after) && !NO_TASK.test(after) ? { start: from, end: from + end } : null
  }
  return null
}

function comparable(words: string): string {
  return withoutHyphens(words.toLowerCase()).replace(/s$/, '')
}
