import { looksLikeName } from './name-shape'
import type { FieldSignals } from './paper-signals'
import { type Span, spanAt } from './paper-text'

const WORDS_MAX = 3
const LENGTH_MAX = 40
const FUNCTION_WORD =
  /(?<![\w-])(?:for|of|to|with|on|in|by|from|the|and|or|vs|versus|is|are|do|does|how|what|when|why|not|your)(?![\w-])/i

/** "Selective Integration: A Model for Disparity Estimation" */
const SAYS_KIND =
  /^:\s(?:an?|the)\s(?:[\w-]+,?\s){0,6}?(?:model|framework|method|approach|algorithm|system|dataset|corpus|benchmark|treebank|toolkit|tool|library|platform|network|architecture|metric|technique|suite|simulator|environment)\b(?=\s(?:for|to|of|that|with|from|based|on|in|and)\b|$)/i

/** "SambaLingo" in "SambaLingo: Teaching Large Language Models New Languages"; null: no name leads. */
export function nameBeforeColon(
  title: FieldSignals,
  abstract: FieldSignals,
  isCommon: (name: string) => boolean,
): Span | null {
  const { text, plain } = title.folded
  const end = plain.search(/:\s/)
  if (end < 2 || end > LENGTH_MAX) return null
  const name = text.slice(0, end).trimEnd()
  const words = name.split(/\s+/)
  if (words.length > WORDS_MAX || FUNCTION_WORD.test(name)) return null
  const isShaped = title.sentences.some(({ tokens }) =>
    tokens.some((token) => token.end <= end && looksLikeName(token.text)),
  )
  const isOrdinary = abstract.folded.text.includes(name.toLowerCase())
  const isSingle = words.length === 1 && (isShaped || (/-.*-/.test(name) && !isOrdinary))
  if (isSingle && !isCommon(name)) return { start: 0, end: name.length }
  if (!isCommon(name) && SAYS_KIND.test(plain.slice(end))) return { start: 0, end: name.length }
  if (!isShaped && !/^[\p{Lu}\d]/u.test(name)) return null
  // A plain word or a known name is the paper's own only if the abstract brings it, too.
  const places = occurrences(abstract.folded.text, name)
  const isBrought = places.some((start) => {
    const sentence = abstract.sentences[spanAt(abstract.sentences, start)]
    return sentence?.cues.some(
      (cue) => (cue.list === 'introducing' || cue.list === 'naming') && cue.end <= start,
    )
  })
  const isRepeated = isShaped && words.length > 1 && places.length > 1
  return isBrought || isRepeated ? { start: 0, end: name.length } : null
}

function occurrences(text: string, name: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    places.push(at)
  }
  return places
}
