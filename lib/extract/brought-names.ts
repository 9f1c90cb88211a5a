import { apposedNames } from './apposed-names'
import { bracketedNames } from './bracketed-names'
import { describedNames } from './described-names'
import { explainedNames } from './explained-names'
import { listedNames } from './listed-names'
import type { NameJudge } from './name-judge'
import { isOfWork, isPurpose, type NamePair } from './name-pairs'
import type { NameToken } from './name-tokens'
import { ANY_NAME_WORD, OUR, PROPOSED } from './name-words'
import type { FieldSignals, Sentence } from './paper-signals'
import type { Span } from './paper-text'
import { placedNames } from './placed-names'
import { sentenceWords } from './sentence-words'
import { KIND, NAMES_TASK, namedWords, titledNames } from './titled-names'

const DIRECT_LENGTH_MAX = 90
const NAMING_LENGTH_MAX = 60

/** Words between "we propose" and a name by which the name is not what is proposed. */
const DETOUR =
  /[.,;:()]|\b(?:for|of|to|with|on|in|by|from|using|based|that|which|where|via|how|as|over|under|at|between|into|an?|and|or|is|are|we|it|can)\b/i
/** What may stand between "called" and a name: nothing, or "the new model". */
const NAMING_GAP =
  /^[\s:"'(*]*(?:(?:as|it|this|the|our|a|new|novel|resulting|final|proposed|model|method|dataset|framework|approach|algorithm|benchmark|system|network)\s+["'(*]*)*$/
/** "the state-of-the-art classifier named" */
const BEST_SO_FAR = /\bthe (?:state-of-the-art|sota|existing|recent|previous)\s(?:[\w-]+\s){0,4}$/i
/** "introduce Cendol, a collection" */
const INTRODUCED = /^\s["']?([A-Z][a-z]{2,})["']?(?=\s?[,(]\s?(?:an?|the|our|which|one)\b)/
/** No more is searched for each name: time stays linear in the text. */
const ABSTRACT_LENGTH_MAX = 4000
const A_NEW = /^\san?\s(?:novel|new)\s(?:[a-z-]+\s){0,3}$/
const KIND_AFTER = new RegExp(`^\\s${KIND}\\b`)
/** "our RecLoRA", "our low-rank variant LoRE-Adapt", "the proposed ULDA", "Our solution, LaundryML," */
const OWNER = /\b(?:our|proposed)((?:\s[a-z][a-z-]*){0,3}),?\s$/i
/** The names that a sentence on the work brings, at the places where it does. */
export function broughtNames(
  field: FieldSignals,
  sentence: Sentence,
  pairs: readonly NamePair[],
  judge: NameJudge,
  titleName: string | null,
): Span[] {
  const { plain } = field.folded
  if (!isOfWork(sentence, plain)) return []
  const { isCommon } = judge
  const words = sentenceWords(sentence, plain)
  const tokens = sentence.tokens.filter(
    (token) =>
      judge.isNew(token) &&
      !pairs.some(({ long }) => token.start >= long.start && token.end <= long.end) &&
      !NAMES_TASK.test(plain.slice(token.end, token.end + 20)),
  )
  const found: Span[] = []
  const cues = sentence.cues.filter(
    ({ list, start, end }) =>
      // Nothing is annotated in "the discourse-annotated corpus PDTB", nor named in "Named Entity Recognition".
      (list === 'introducing' &&
        plain.charAt(start - 1) !== '-' &&
        !isPurpose({ start, end }, plain)) ||
      (list === 'naming' && !/[A-Z]/.test(plain.charAt(start))),
  )
  if (tokens.length === 0 && cues.length === 0 && (words & ANY_NAME_WORD) === 0) return []
  for (const cue of cues) {
    const isNaming = cue.list === 'naming'
    if (isNaming && bringsSomething(cues, plain, sentence)) {
      found.push(...namedWords(plain, cue, sentence, isCommon))
    }
    if (!isNaming) {
      const word = introducedWord(plain, cue.end, sentence.end)
      if (word) found.push(word)
      found.push(...titledNames(plain, cue, sentence.end, isCommon))
    }
    const token = sentence.tokens.find(({ start }) => start >= cue.end)
    const lengthMax = isNaming ? NAMING_LENGTH_MAX : DIRECT_LENGTH_MAX
    if (!token || !tokens.includes(token) || token.start - cue.end > lengthMax) continue
    const between = plain.slice(cue.end, token.start)
    const isBrought = isNaming
      ? NAMING_GAP.test(between) &&
        !BEST_SO_FAR.test(plain.slice(Math.max(sentence.start, cue.start - 60), cue.start))
      : !DETOUR.test(between) ||
        token.text.toLowerCase() === titleName?.toLowerCase() ||
        isCoined(plain, token, between)
    if (isBrought) found.push(token)
  }
  found.push(...bracketedNames(plain, sentence, tokens))
  found.push(...describedNames(field, sentence, isCommon, words))
  found.push(...explainedNames(plain, sentence, tokens, isCommon, words))
  found.push(...listedNames(plain, sentence, tokens, isCommon, words))
  found.push(...placedNames(plain, sentence, isCommon, words))
  found.push(...apposedNames(plain, sentence, tokens, cues[0]?.start ?? null, words))
  for (const token of words & (OUR | PROPOSED) ? tokens : []) {
    const owner = OWNER.exec(plain.slice(Math.max(sentence.start, token.start - 50), token.start))
    if (owner && !DETOUR.test(owner[1] ?? '')) found.push(token)
  }
  return withConjoined(
    found.filter((span) => !isInPair(span, pairs) && !found.some((other) => isInside(span, other))),
    plain,
    tokens,
  ).map((span) => withCorpus(plain, span))
}

function isInPair({ start, end }: Span, pairs: readonly NamePair[]): boolean {
  return pairs.some(({ long }) => start < long.end && end > long.start)
}

/** "XTF" in "ClipQux XTF" */
function isInside(span: Span, other: Span): boolean {
  return (
    span.start >= other.start &&
    span.end <= other.end &&
    span.end - span.start < other.end - other.start
  )
}

/** "the MaQux corpus", where the name never stands without that word: both are its name. */
function withCorpus(plain: string, { start, end }: Span): Span {
  const kind = /^\s[Cc]orpus\b/.exec(plain.slice(end, end + 8))?.[0]
  if (kind === undefined) return { start, end }
  const name = plain.slice(start, end)
  const known = plain.slice(0, ABSTRACT_LENGTH_MAX)
  const isAlone = known.split(name).some((rest, index) => index > 0 && !/^\s[Cc]orpus\b/.test(rest))
  if (isAlone) return { start, end }
  return { start, end: end + kind.length }
}

/** "a new quxEdit framework. quxEdit …": unlike "a new ConvNet architecture", it is spoken of from here on. */
function isCoined(plain: string, { text, start, end }: NameToken, between: string): boolean {
  return (
    A_NEW.test(between) &&
    /[a-z].*[A-Z]|[A-Z].*[a-z]{2}/.test(text) &&
    KIND_AFTER.test(plain.slice(end, end + 20)) &&
    start < ABSTRACT_LENGTH_MAX &&
    plain.indexOf(text) === start &&
    plain.includes(`. ${text} `, end)
  )
}

function bringsSomething(
  cues: readonly { list: string }[],
  plain: string,
  { start, end }: Sentence,
): boolean {
  return (
    cues.some(({ list }) => list === 'introducing') ||
    /\b(?:our|we|novel|new)\b/i.test(plain.slice(start, end))
  )
}

function introducedWord(plain: string, from: number, to: number): Span | null {
  const match = INTRODUCED.exec(plain.slice(from, Math.min(to, from + NAMING_LENGTH_MAX)))
  const name = match?.[1]
  if (!match || name === undefined) return null
  const start = from + match[0].indexOf(name)
  return { start, end: start + name.length }
}

const CONJUNCTION = /^(?:\salgorithm|\smethod|\smodel)?(?:\s?,|\s?and|,\sand|\s\sand|\s?&)\s$/

/** "DiffuGPT and DiffuLLaMA": what stands beside a new name in a list is new as well. */
function withConjoined(
  found: readonly Span[],
  plain: string,
  tokens: readonly NameToken[],
): Span[] {
  const all = [...found]
  for (const span of found) {
    let { end } = span
    for (const token of tokens) {
      if (token.start < end) continue
      if (token.start - end > 14 || !CONJUNCTION.test(plain.slice(end, token.start))) break
      all.push(token)
      end = token.end
    }
  }
  return all
}
