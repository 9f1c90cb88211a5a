import type { TextField } from '../paper'
import type { Condition } from '../vocabulary/phrase-table'
import type { AffixRule, PhraseRule, TermFacet, Vocabulary } from '../vocabulary/vocabulary'
import { introducedAbbreviation } from './abbreviation'
import { GAP_LENGTH_MAX } from './gap-halves'
import type { FieldSignals, PaperSignals, Sentence } from './paper-signals'
import { spanAt } from './paper-text'
import { withoutRedefined } from './redefined-abbreviations'
import { type TermSpan, visiblePhrases } from './visible-phrases'

/** A place where a method or model may be named. What it says there is judged in judge-terms.ts. */
export type Candidate = {
  slug: string
  field: TextField
  start: number
  end: number
  sentence: Sentence
  /** Zero-based place of the sentence in its field. */
  sentenceIndex: number
  /** Supports other places of the term; by itself never enough. */
  isWeak: boolean
  /** Counts in the background as well. */
  isAnywhere: boolean
}

const GAP_WORDS_MAX = 7

/** Every place in the paper that names a term of the facet and whose conditions hold, in order. */
export function termCandidates(
  signals: PaperSignals,
  vocabulary: Vocabulary,
  facet: TermFacet,
): Candidate[] {
  const slugsByAbbreviation = new Map<string, Set<string>>()
  const named = signals.fields.map((field) => {
    const phrases = visiblePhrases(field.spans, facet)
    const candidates = [
      ...phraseCandidates(field, phrases, signals),
      ...gapCandidates(field, phrases, signals),
      ...affixCandidates(field, vocabulary.affixes[facet], signals),
    ]
    for (const { slug, start, end } of candidates) {
      const short = introducedAbbreviation(field.folded.plain, start, end)
      if (short === null) continue
      const slugs = slugsByAbbreviation.get(short) ?? new Set()
      slugsByAbbreviation.set(short, slugs.add(slug))
    }
    return candidates
  })
  const meant = withoutRedefined(named.flat(), signals.fields)
  return signals.fields.flatMap((field) => {
    const candidates = meant.filter((candidate) => candidate.field === field.field)
    if (slugsByAbbreviation.size > 0) {
      candidates.push(...abbreviationCandidates(field, slugsByAbbreviation))
    }
    return withoutInner(candidates)
  })
}

function* phraseCandidates(
  field: FieldSignals,
  phrases: readonly TermSpan[],
  signals: PaperSignals,
) {
  let modelEnd = 0
  for (const { start, end, value } of phrases) {
    if (value.kind !== 'term') continue
    // "GPT-4" is not also "GPT", nor "XLM-R" "XLM"; but "zero-shot prompting" is two methods.
    if (value.rule.facet === 'model' && end <= modelEnd) continue
    for (const found of candidate(value.rule, field, start, end, signals)) {
      modelEnd = end
      yield found
    }
  }
}

/** Two halves count with the nearest second half that follows the first in its sentence. */
function* gapCandidates(field: FieldSignals, phrases: readonly TermSpan[], signals: PaperSignals) {
  const openByRule = new Map<PhraseRule, { start: number; end: number }>()
  for (const { start, end, value } of phrases) {
    if (value.kind === 'term') continue
    if (value.kind === 'gap-first') {
      openByRule.set(value.rule, { start, end })
      continue
    }
    const first = openByRule.get(value.rule)
    if (!first || start < first.end || start - first.end > GAP_LENGTH_MAX) continue
    const between = field.folded.folded.slice(first.end, start)
    if (between.split(' ').length - 1 > GAP_WORDS_MAX + 1 || /[.;:]\s/.test(between)) continue
    yield* candidate(value.rule, field, first.start, end, signals)
  }
}

function* affixCandidates(
  field: FieldSignals,
  affixes: readonly AffixRule[],
  signals: PaperSignals,
) {
  if (affixes.length === 0) return
  for (const { tokens } of field.sentences) {
    for (const { start, end, text } of tokens) {
      const singular = text.endsWith('s') ? text.slice(0, -1) : text
      for (const rule of affixes) {
        if (joinsOn(singular, rule)) yield* candidate(rule, field, start, end, signals)
      }
    }
  }
}

/** "QLoRA" joins on "*LoRA", "LoRA" does not; "Q*LoRA" it fits as well. "CLIPPER" is no "CLIP*". */
function joinsOn(name: string, { prefix, suffix }: AffixRule): boolean {
  const rest = name.length - prefix.length - suffix.length
  const restMin = prefix !== '' && suffix !== '' ? 0 : 1
  if (rest < restMin || !name.startsWith(prefix) || !name.endsWith(suffix)) return false
  return suffix !== '' || !/^[A-Z]+$/.test(name.slice(prefix.length))
}

function* abbreviationCandidates(
  field: FieldSignals,
  slugsByAbbreviation: ReadonlyMap<string, ReadonlySet<string>>,
) {
  for (const { start, end, text } of field.sentences.flatMap(({ tokens }) => tokens)) {
    const slugs = slugsByAbbreviation.get(text) ?? slugsByAbbreviation.get(text.replace(/s$/, ''))
    for (const slug of slugs ?? []) yield placed(slug, field, start, end, [])
  }
}

function* candidate(
  rule: PhraseRule,
  field: FieldSignals,
  start: number,
  end: number,
  signals: PaperSignals,
) {
  const found = placed(rule.slug, field, start, end, rule.conditions)
  if (holds(rule, found.sentence, signals)) yield found
}

function placed(
  slug: string,
  field: FieldSignals,
  start: number,
  end: number,
  conditions: readonly Condition[],
): Candidate {
  const sentenceIndex = spanAt(field.sentences, start)
  const sentence = field.sentences[sentenceIndex]
  if (!sentence) throw new Error('a phrase was found in a text without sentences')
  return {
    slug,
    field: field.field,
    start,
    end,
    sentence,
    sentenceIndex,
    isWeak: conditions.some(({ kind }) => kind === 'weak'),
    isAnywhere: conditions.some(({ kind }) => kind === 'anywhere'),
  }
}

function holds({ conditions }: PhraseRule, sentence: Sentence, { lists }: PaperSignals): boolean {
  return conditions.every((condition) => conditionHolds(condition, sentence, lists))
}

function conditionHolds(
  condition: Condition,
  { role, cues }: Sentence,
  paperLists: ReadonlySet<string>,
): boolean {
  switch (condition.kind) {
    case 'weak':
    case 'anywhere':
      return true
    case 'own':
      return role === 'own' || role === 'title' || role === 'neutral'
    case 'title':
      return role === 'title'
    case 'paper':
      return condition.lists.some((list) => paperLists.has(list)) !== condition.negated
    case 'sentence':
      return cues.some((cue) => condition.lists.includes(cue.list)) !== condition.negated
  }
}

/** Of places that name the same term one inside the other, the widest, with the most that any of them says. */
function withoutInner(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end)
  const widestBySlug = new Map<string, Candidate>()
  return candidates.filter((candidate) => {
    const widest = widestBySlug.get(candidate.slug)
    if (!widest || candidate.end > widest.end) {
      widestBySlug.set(candidate.slug, candidate)
      return true
    }
    widest.isWeak &&= candidate.isWeak
    widest.isAnywhere ||= candidate.isAnywhere
    return false
  })
}
