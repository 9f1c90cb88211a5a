import { longFormAt } from './long-form'
import { looksLikeName } from './name-shape'
import type { FieldSignals } from './paper-signals'
import { type Span, spanAt } from './paper-text'
import { isTask } from './task-names'
import { NAMES_TASK } from './titled-names'

const WORDS_MAX = 3
const LENGTH_MAX = 40
/** A name may stand at the end of what leads to the colon. */
const COLON_MAX = 90
const FUNCTION_WORD =
  /(?<![\w-])(?:for|of|to|with|on|in|by|from|the|and|or|vs|versus|is|are|do|does|how|what|when|why|not|your)(?![\w-])/i

/** "Selective Integration: A Model for Disparity Estimation" */
const SAYS_KIND =
  /^:\s(?:an?|the)\s(?:[\w-]+,?\s){0,8}?(?:model|framework|method|approach|algorithm|system|dataset|corpus|benchmark|treebank|toolkit|tool|library|platform|network|architecture|metric|technique|suite|simulator|environment)\b(?=\s(?:for|to|of|that|with|from|based|on|in|and)\b|$)/i

/** "Demonstrating QUX: …" */
const LEAD = /^(?:Introducing|Demonstrating|Presenting)\s/
/** "Understanding Facts with QUX: A Benchmark", where the kind follows. */
const LEADS_TO_NAME = /^.*\b(?:with|using|via)\s(?=[A-Z][\w-]*[A-Z][\w-]*$)/
/** "Voxblox", which the abstract never writes small. */
const MADE_UP = /^[A-Z][a-z]{2,}$/

/** "SambaLingo" in "SambaLingo: Teaching Large Language Models New Languages"; null: no name leads. */
export function nameBeforeColon(
  title: FieldSignals,
  abstract: FieldSignals,
  isCommon: (name: string) => boolean,
): Span | null {
  const { text, plain } = title.folded
  const end = plain.search(/:\s|\s(?:-{1,3}|;)\s/)
  if (end < 2 || end > COLON_MAX) return null
  const lead = SAYS_KIND.test(plain.slice(end)) ? LEADS_TO_NAME.exec(plain.slice(0, end)) : null
  const start = (lead ?? LEAD.exec(plain))?.[0].length ?? 0
  const name = text.slice(start, end).trimEnd()
  const span = { start, end: start + name.length }
  const words = name.split(/\s+/)
  if (name.length > LENGTH_MAX || words.length > WORDS_MAX || FUNCTION_WORD.test(name)) return null
  const shaped = title.sentences
    .flatMap(({ tokens }) => tokens)
    .filter((token) => token.end <= end && looksLikeName(token.text))
  const isOrdinary = abstract.folded.text.includes(name.toLowerCase())
  const isSingle =
    words.length === 1 &&
    (shaped.length > 0 || (/-.*-/.test(name) && !isOrdinary) || isCoined(name))
  if (isSingle && (!isCommon(name) || isSpeltOut(name, plain, end))) return span
  if ((!isCommon(name) || isSingle) && !isTask(name) && SAYS_KIND.test(plain.slice(end)))
    return span
  // "Deep QuxSpotter": one of two words is nobody else's name.
  if (words.length === 2 && !isTask(name) && shaped.some(({ text }) => !isCommon(text))) return span
  if (shaped.length === 0 && !/^[\p{Lu}\d]/u.test(name)) return null
  // A plain word or a known name is the paper's own only if the abstract brings it, too.
  const places = occurrences(abstract.folded.text, name)
  const isBrought = places.some((place) =>
    abstract.sentences[spanAt(abstract.sentences, place)]?.cues.some(
      (cue) =>
        (cue.list === 'introducing' || cue.list === 'naming') &&
        cue.end <= place &&
        !NAMES_TASK.test(
          abstract.folded.plain.slice(place + name.length, place + name.length + 20),
        ),
    ),
  )
  // "Policy Quxing: …", which the abstract, too, writes with capitals where no sentence begins.
  const isSpeltAlike =
    words.length > 1 &&
    /^[A-Z][a-z].* [A-Z][a-z]/.test(name) &&
    !isTask(name) &&
    !isCommon(name) &&
    places.some(
      (place) =>
        /[a-z:,"“‘'] ["“‘']?$/.test(abstract.folded.text.slice(Math.max(0, place - 3), place)) &&
        !NAMES_TASK.test(
          abstract.folded.plain.slice(place + name.length, place + name.length + 20),
        ),
    )
  const isMadeUp = MADE_UP.test(name) && !isOrdinary && !isCommon(name) && places.length > 0
  const isRepeated =
    shaped.length > 0 &&
    words.length > 1 &&
    words.every((word) => /^[A-Z\d]/.test(word)) &&
    places.length > 0
  return isBrought || isSpeltAlike || isMadeUp || isRepeated ? span : null
}

/** "Strokelets", "Margin-Mix": a word before the colon that is no noun of every day. */
const COINED = /^[A-Z][a-z]{2,}(?:-[A-Z][a-z]*[a-z])?$/
const EVERYDAY =
  /(?:tion|sion|ity|ics|ness|ing|ment|ism|logy|try|ance|ence|ship|able|ed|age|phy)s?$|^(?:Video|Demo|Tutorial|Keynote|Erratum|Corrigendum|Solitaire|Team|Self)\b/

function isCoined(name: string): boolean {
  return COINED.test(name) && !EVERYDAY.test(name)
}

/** "AMP: Adaptive Masked Proxies": many have the name, these words are the paper's. */
function isSpeltOut(name: string, plain: string, colon: number): boolean {
  const start = colon + 1 + (/^\s(?:an?\s|the\s)?/i.exec(plain.slice(colon + 1))?.[0].length ?? 0)
  const long = longFormAt(plain, start, plain.length, name)
  return long !== null && !isTask(plain.slice(long.start, long.end))
}

function occurrences(text: string, name: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    places.push(at)
  }
  return places
}
