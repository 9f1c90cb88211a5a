import type { NamePair } from './name-pairs'
import type { NameToken } from './name-tokens'
import type { FieldSignals, Sentence } from './paper-signals'
import type { Span } from './paper-text'

/** Tells whether a word may be a new name. */
export type IsNew = (token: NameToken) => boolean

const DIRECT_LENGTH_MAX = 90
const NAMING_LENGTH_MAX = 60

/** Words between "we propose" and a name by which the name is not what is proposed. */
const DETOUR =
  /[.,;:()]|\b(?:for|of|to|with|on|in|by|from|using|based|that|which|where|via|how|as|over|under|at|between|into|an?|and|or|is|are|we|it|can)\b/i
/** What may stand between "called" and a name: nothing, or "the new model". */
const NAMING_GAP =
  /^[\s:"'(]*(?:(?:as|it|this|the|our|a|new|novel|resulting|final|proposed|model|method|dataset|framework|approach|algorithm|benchmark|system|network)\s+["'(]*)*$/
/** "called Linear Feature Alignment," */
const CALLED =
  /^\s["']?((?:[A-Z][a-z]+(?:-[A-Za-z]+)*\s){0,3}[A-Z][a-z]+(?:-[A-Za-z]+)*)["']?(?=[,.;]|\s(?:which|that|to|for|is|and|by|in|on|with|can|as)\b)/
/** "introduce Cendol, a collection" */
const INTRODUCED = /^\s["']?([A-Z][a-z]{2,})["']?(?=\s?[,(]\s?(?:an?|the|our|which|one)\b)/
/** "our RecLoRA", "our low-rank variant LoRE-Adapt", "the proposed ULDA" */
const OWNER = /\b(?:our|proposed)((?:\s[a-z][a-z-]*){0,3})\s$/

/** The names that a sentence on the work brings, at the places where it does. */
export function broughtNames(
  field: FieldSignals,
  sentence: Sentence,
  pairs: readonly NamePair[],
  isNew: IsNew,
  titleName: string | null,
): Span[] {
  const { plain } = field.folded
  const tokens = sentence.tokens.filter(
    ({ start, end }) => !pairs.some(({ long }) => start >= long.start && end <= long.end),
  )
  const isTitleName = ({ text }: NameToken) => text.toLowerCase() === titleName?.toLowerCase()
  const found: Span[] = []
  const cues = sentence.cues.filter(
    ({ list, start }) =>
      // "Named Entity Recognition" names nothing.
      list === 'introducing' || (list === 'naming' && !/[A-Z]/.test(plain.charAt(start))),
  )
  for (const cue of cues) {
    const isNaming = cue.list === 'naming'
    const word = capitalisedWords(plain, cue.end, sentence.end, isNaming ? CALLED : INTRODUCED)
    if (word) found.push(word)
    const token = tokens.find(({ start }) => start >= cue.end)
    const lengthMax = isNaming ? NAMING_LENGTH_MAX : DIRECT_LENGTH_MAX
    if (!token || token.start - cue.end > lengthMax || !isNew(token)) continue
    const between = plain.slice(cue.end, token.start)
    const isBrought = isNaming
      ? NAMING_GAP.test(between)
      : !DETOUR.test(between) || isTitleName(token)
    if (isBrought) found.push(token)
  }
  const firstCue = cues[0]
  if (firstCue) found.push(...appositions(plain, sentence, tokens, isNew, firstCue.start))
  for (const token of tokens) {
    const owner = OWNER.exec(plain.slice(Math.max(sentence.start, token.start - 50), token.start))
    if (owner && isNew(token) && !DETOUR.test(owner[1] ?? '')) found.push(token)
  }
  return withConjoined(found, plain, tokens, isNew)
}

function capitalisedWords(plain: string, from: number, to: number, pattern: RegExp): Span | null {
  const match = pattern.exec(plain.slice(from, Math.min(to, from + NAMING_LENGTH_MAX)))
  const name = match?.[1]
  if (!match || name === undefined) return null
  const start = from + match[0].indexOf(name)
  return { start, end: start + name.length }
}

const KIND =
  /\b(?:dataset|corpus|corpora|benchmark|treebank|model|framework|method|approach|algorithm|system|suite|tool|toolkit|library|platform|network|architecture|technique|strategy|metric|variant|family|series|collection|pipeline|resource|lexicon|task|module|score|loss|optimizer|agent)s?,?\s(?:i\.e\.,?\s|namely,?\s)?["']?$/
const AFTER_APPOSITION =
  /^\s*(?:["',.;:)(]|$|(?:and|for|which|that|with|in|to|consisting|containing|comprising|based|using|by|as|on|of|from)\b)/

/** "the first recognition dataset, HisTR and the first treebank, OTA-BOUN for …" */
function appositions(
  plain: string,
  sentence: Sentence,
  tokens: readonly NameToken[],
  isNew: IsNew,
  from: number,
): Span[] {
  return tokens.filter(
    (token) =>
      token.start >= from &&
      isNew(token) &&
      KIND.test(plain.slice(Math.max(sentence.start, token.start - 40), token.start)) &&
      AFTER_APPOSITION.test(plain.slice(token.end, token.end + 14)),
  )
}

const CONJUNCTION = /^\s?(?:,|and|,\sand|\sand|&)\s$/

/** "DiffuGPT and DiffuLLaMA": what stands beside a new name in a list is new as well. */
function withConjoined(
  found: readonly Span[],
  plain: string,
  tokens: readonly NameToken[],
  isNew: IsNew,
): Span[] {
  const all = [...found]
  for (const span of found) {
    let { end } = span
    for (const token of tokens) {
      if (token.start < end || !isNew(token)) continue
      if (token.start - end > 6 || !CONJUNCTION.test(plain.slice(end, token.start))) break
      all.push(token)
      end = token.end
    }
  }
  return all
}
