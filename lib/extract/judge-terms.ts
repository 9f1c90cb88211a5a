import type { TermFacet } from '../vocabulary/vocabulary'
import { backgroundModels } from './background-models'
import { isLikened, isSourceOfData } from './model-stance'
import type { FieldSignals } from './paper-signals'
import type { Candidate } from './term-candidates'

/**
 * How much a place says that the work itself uses, proposes, compares or studies what is named there. A
 * term is given when its places add up to ENOUGH. The figures were chosen so that one place on the work
 * suffices, one place in the background does not, and two sentences of background do: what an abstract
 * returns to is its topic.
 */
const WEIGHTS = { title: 3, own: 2, neutral: 1.5, prior: 0.6, opening: 0.6 } as const
/** After words on what may follow from the work ("future work", "we hope"). */
const OUTLOOK_WEIGHT = 0.4
/** The abstract's first words name its topic. */
const TOPIC_WEIGHT = 1.2
/** What others do before the sentence comes to the work: "recent methods rely on LoRA, so we …". */
const PRELUDE_WEIGHT = 1.1
const EXAMPLE_WEIGHT = 0.6
/** One of many that others have tried ("several approaches, including RLHF"), or who made the data ("annotated by GPT-4"). */
const ASIDE_WEIGHT = 0.5
/** All weak places of a term together: enough to tip one place in the background. */
const WEAK_WEIGHT = 0.6
const ENOUGH = 1.15
/**
 * Where the work is on a term, its kinds that stand in the background are what it departs from or beats:
 * "Methods like LoRA … We propose a PEFT method … outperforms other PEFT methods".
 */
const KIND_FACTOR = 2
/** Places of a given term that say less than this are left out of its evidence, if others say more. */
const EVIDENCE_WEIGHT = 1

/** More places of one term has no abstract that somebody wrote; a megabyte of one word has 200,000. */
const PLACES_MAX = 500

const TOPIC_START_MAX = 24
const NEGATED_WORDS_MAX = 7
const NEGATED_LENGTH_MAX = 60
const EXAMPLE_LENGTH_MAX = 80
const DIFFICULTY_LENGTH_MAX = 50
const INSPIRATION_LENGTH_MAX = 80

export type WeightedCandidate = Candidate & { weight: number }

/** The terms that the work deals with, each with the places that show it. */
export function judgeTerms(
  candidates: readonly Candidate[],
  fields: readonly FieldSignals[],
  ancestors: ReadonlyMap<string, readonly string[]>,
  facet: TermFacet,
): Map<string, WeightedCandidate[]> {
  const placesBySlug = new Map<string, WeightedCandidate[]>()
  const judged = new Map<string, number>()
  for (const candidate of candidates) {
    const before = judged.get(candidate.slug) ?? 0
    if (before >= PLACES_MAX) continue
    judged.set(candidate.slug, before + 1)
    const field = fields.find((other) => other.field === candidate.field)
    const weight = field ? weightOf(candidate, field, facet) : 0
    if (weight === 0) continue
    for (const slug of [candidate.slug, ...(ancestors.get(candidate.slug) ?? [])]) {
      const places = placesBySlug.get(slug) ?? []
      placesBySlug.set(slug, places)
      places.push({ ...candidate, weight })
    }
  }
  const given = new Map<string, WeightedCandidate[]>()
  for (const [slug, places] of placesBySlug) {
    const isKindOfTopic = (ancestors.get(slug) ?? []).some((ancestor) =>
      placesBySlug.get(ancestor)?.some(({ weight }) => weight >= WEIGHTS.neutral),
    )
    if (totalWeight(places) * (isKindOfTopic ? KIND_FACTOR : 1) < ENOUGH) continue
    const telling = places.filter(({ weight }) => weight >= EVIDENCE_WEIGHT)
    given.set(slug, telling.length > 0 ? telling : places)
  }
  return facet === 'model' && given.size === 0 ? backgroundModels(placesBySlug, fields) : given
}

/** Each sentence counts once: "X (ABC)" does not name its topic twice. */
function totalWeight(places: readonly WeightedCandidate[]): number {
  const bySentence = new Map<string, number>()
  for (const { field, sentenceIndex, isWeak, weight } of places) {
    const key = isWeak ? 'weak' : `${field}${sentenceIndex}`
    bySentence.set(key, Math.max(weight, bySentence.get(key) ?? 0))
  }
  return [...bySentence.values()].reduce((sum, weight) => sum + weight, 0)
}

function weightOf(
  candidate: Candidate,
  { folded: { plain } }: FieldSignals,
  facet: TermFacet,
): number {
  const { sentence, start, end, field, sentenceIndex } = candidate
  if (isNegated(candidate, plain)) return 0
  if (facet === 'model') {
    if (isLikened(plain, start, end)) return 0
    if (sentence.role !== 'title' && isSourceOfData(plain, start, end)) return ASIDE_WEIGHT
  }
  if (candidate.isWeak) return WEAK_WEIGHT
  if (candidate.isAnywhere) return Math.max(WEIGHTS.neutral, WEIGHTS[candidate.sentence.role])
  const weight = WEIGHTS[sentence.role]
  const isAfter = (list: string, lengthMax = Number.POSITIVE_INFINITY) =>
    sentence.cues.some(
      (cue) => cue.list === list && cue.end <= start && start - cue.end <= lengthMax,
    )
  if (isAfter('outlook')) return OUTLOOK_WEIGHT
  if (sentence.role !== 'title' && isAfter('difficulty', DIFFICULTY_LENGTH_MAX))
    return EXAMPLE_WEIGHT
  if (sentence.role !== 'title' && isInspiration(candidate, plain)) return EXAMPLE_WEIGHT
  if (sentence.role === 'title') return weight
  if (sentence.role === 'own') {
    return isAfter('prior-work') && !isAfter('own-work') ? PRELUDE_WEIGHT : weight
  }
  if (sentence.role === 'prior' && isAfter('inclusion', EXAMPLE_LENGTH_MAX)) return ASIDE_WEIGHT
  if (isAfter('example', EXAMPLE_LENGTH_MAX)) return EXAMPLE_WEIGHT
  const isTopic = field === 'abstract' && sentenceIndex === 0 && start <= TOPIC_START_MAX && end > 0
  return isTopic ? Math.max(weight, TOPIC_WEIGHT) : weight
}

/** "without RLHF", "unlike LoRA and its kin", "RLHF-free", "non-Bayesian". */
function isNegated({ sentence, start, end }: Candidate, plain: string): boolean {
  if (/^-free\b/.test(plain.slice(end, end + 6))) return true
  if (/\bnon-?$/i.test(plain.slice(Math.max(0, start - 4), start))) return true
  return sentence.cues.some((cue) => {
    if (cue.list !== 'negator' && cue.list !== 'contrast') return false
    if (cue.end > start || start - cue.end > NEGATED_LENGTH_MAX) return false
    // "faster than X and, unlike Y, …" compares with Y.
    if (cue.list === 'contrast' && sentence.cues.some(({ list }) => list === 'comparison')) {
      return false
    }
    const between = plain.slice(cue.end, start)
    return !/[.;:,()]/.test(between) && between.trim().split(/\s+/).length <= NEGATED_WORDS_MAX
  })
}

/** "Inspired by adapters in language models, we …"; not what follows the comma, nor "a method inspired by". */
function isInspiration({ sentence, start }: Candidate, plain: string): boolean {
  return sentence.cues.some(
    ({ list, start: from, end }) =>
      list === 'inspiration' &&
      from === sentence.start &&
      end <= start &&
      start - end <= INSPIRATION_LENGTH_MAX &&
      !/[,;:]|\b(we|this)\b/.test(plain.slice(end, start)),
  )
}
