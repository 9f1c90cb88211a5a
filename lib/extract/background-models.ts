import type { WeightedCandidate } from './judge-terms'
import type { FieldSignals } from './paper-signals'

/** What one place in the background weighs. */
const WEIGHT_MIN = 0.6
/** "Prior works usually relied on BERT": the works of others, not models at hand. */
const OTHERS =
  /^(?:\w+, )?(?:(?:(?:almost )?all|most|many|some|none) (?:of )?)?(?:the )?(?:(?:prior|previous|existing|earlier|past|traditional|conventional)\b.{0,40}\b(?:works?|approaches|methods|stud(?:y|ies)|research(?:ers)?|attempts)\b|others\b)/i
/** "using BERT-based methods is costly" */
const BASED_ON_IT = /^[- ]based\b/i
const SUBJECT_LENGTH_MAX = 90
const EXAMPLE_LENGTH = 20
const EXAMPLE = /\b(?:like|such as|e\.\s?g\.,?|notably|especially|particularly)\s\(?(?:the )?$/i

/**
 * Where a paper names no model as its own, it works on those that it names in the background ("Models such as
 * mBERT and XLM-R have been found … we train a parser"). A single example ("LLMs like ChatGPT") stands for any.
 */
export function backgroundModels(
  placesBySlug: ReadonlyMap<string, readonly WeightedCandidate[]>,
  fields: readonly FieldSignals[],
): Map<string, WeightedCandidate[]> {
  const places = [...placesBySlug.values()].flat()
  const isAlone = ({ field, sentenceIndex, start }: WeightedCandidate) =>
    places.every(
      (other) =>
        other.field !== field || other.sentenceIndex !== sentenceIndex || other.start === start,
    )
  const isExample = (place: WeightedCandidate) => {
    const plain = fields.find(({ field }) => field === place.field)?.folded.plain ?? ''
    return (
      EXAMPLE.test(plain.slice(Math.max(0, place.start - EXAMPLE_LENGTH), place.start)) &&
      isAlone(place)
    )
  }
  const isOthers = ({ field, sentence, end }: WeightedCandidate) => {
    const plain = fields.find((other) => other.field === field)?.folded.plain ?? ''
    return (
      OTHERS.test(plain.slice(sentence.start, sentence.start + SUBJECT_LENGTH_MAX)) ||
      BASED_ON_IT.test(plain.slice(end, end + 8))
    )
  }
  const given = new Map<string, WeightedCandidate[]>()
  for (const [slug, all] of placesBySlug) {
    const telling = all.filter(
      (place) => place.weight >= WEIGHT_MIN && !isExample(place) && !isOthers(place),
    )
    if (telling.length > 0) given.set(slug, telling)
  }
  return given
}
