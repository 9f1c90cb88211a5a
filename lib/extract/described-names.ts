import { allMatches } from './all-matches'
import { OUR } from './name-words'
import type { FieldSignals, Sentence } from './paper-signals'
import type { Span } from './paper-text'
import { type IsCommon, KIND, TITLED } from './titled-names'

/**
 * Names that nothing but the words around them shows to be one: "we propose metadata shaping, a method which",
 * "our Interactive Editor, a transformer-based model", "a prompting paradigm Perthept to".
 */

const VERB = /^(?:introduc|propos|present|develop|design|devis|releas|unveil)/i
const EXPLAINED = `,\\san?\\s(?:[\\w-]+,?\\s){0,6}?(?:${KIND}|procedure|recipe|attack|objective|process|task-agnostic)\\b`
/** Words of a description, not of a name: what is proposed "to", "a new" or "how". */
const PLAIN_WORD =
  '(?!(?:an?|the|our|its|their|to|that|how|what|which|two|three|four|five|several|many|some|new|novel|improved|efficient|simple|using|and|or|by|in|on|for|of|with|from|via|as|is|are|we|it|this|these|such|both|also|first|here|data|results|methods|algorithms|models)\\b)[a-z][a-z-]*'
const SMALL = new RegExp(
  `^\\s(an?\\s)?["'“]?(${PLAIN_WORD}(?:\\s${PLAIN_WORD}){0,4})["'”]?(?=${EXPLAINED})`,
)
const ENDS_IN_KIND = new RegExp(`${KIND}$`)
const OURS = new RegExp(`\\b[Oo]ur\\s(${TITLED})(?=,\\s(?:an?|the|which)\\s)`, 'g')
const PLAIN_AFTER_KIND = new RegExp(
  `^\\s(?:[a-z][\\w-]*\\s){0,6}?${KIND}\\s["'“]?([A-Z][a-z]{3,})["'”]?(?=[,.;]|$|\\s(?:to|that|which|for|with|in|based|by|\\()\\b)`,
)
const QUOTED = /^\s(?:(?:an?|the|our)\s)?["“]([A-Za-z][\w-]*(?:\s[\w-]+){1,6})["”]/
const PLAIN_AFTER_VERB = /^\s["']?([A-Z][a-z]{3,})["']?(?=\s(?:to|for|that|which)\b)/
const DETOUR = /\b(?:for|of|to|with|on|in|by|from|using|based|that|which|via|as)\b/
const REACH = 150
/** No more is searched for the small spelling of each name: time stays linear in the text. */
const ABSTRACT_LENGTH_MAX = 4000

export function describedNames(
  { folded: { plain } }: FieldSignals,
  sentence: Sentence,
  isCommon: IsCommon,
  words: number,
): Span[] {
  const found: Span[] = []
  for (const { list, start, end } of sentence.cues) {
    if (list !== 'introducing' || !VERB.test(plain.slice(start, end))) continue
    const rest = plain.slice(end, Math.min(sentence.end, end + REACH))
    const [, article, phrase] = (rest.includes(', a') && SMALL.exec(rest)) || []
    // "an explainable network, a …" says what it is rather than how it is called.
    const isKind = article !== undefined && ENDS_IN_KIND.test(phrase ?? '')
    const small = isKind ? undefined : (phrase ?? QUOTED.exec(rest)?.[1])
    if (small !== undefined && /[ -]/.test(small) && !isCommon(small)) {
      found.push(spanOf(rest, small, end))
    }
    const word = PLAIN_AFTER_VERB.exec(rest) ?? PLAIN_AFTER_KIND.exec(rest)
    const name = word?.[1]
    if (word && name !== undefined && isOwnWord(name, word[0], plain, isCommon)) {
      found.push(spanOf(rest, name, end))
    }
  }
  if ((words & OUR) === 0) return found
  const text = plain.slice(sentence.start, sentence.end)
  if (!/\b[Oo]ur [A-Z]/.test(text)) return found
  for (const match of allMatches(OURS, text)) {
    const name = match[1] ?? ''
    if (name.includes(' ') && /[a-z] [A-Z][a-z]/.test(name) && !isCommon(name)) {
      const start = sentence.start + match.index + match[0].length - name.length
      found.push({ start, end: start + name.length })
    }
  }
  return found
}

function spanOf(rest: string, name: string, from: number): Span {
  const start = from + rest.indexOf(name)
  return { start, end: start + name.length }
}

/** A plain word is a name where the abstract never writes it small. */
function isOwnWord(name: string, before: string, plain: string, isCommon: IsCommon): boolean {
  return (
    !isCommon(name) &&
    !DETOUR.test(before) &&
    !new RegExp(`\\b${name.toLowerCase()}`).test(plain.slice(0, ABSTRACT_LENGTH_MAX))
  )
}
