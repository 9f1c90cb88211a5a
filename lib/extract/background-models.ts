import type { WeightedCandidate } from './judge-terms'
import type { FieldSignals } from './paper-signals'

/** What one place in the background weighs. */
const WEIGHT_MIN = 0.6
const EXAMPLE = /\b(?:like|such as|e\.\s?g\.,?)\s\(?$/i

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
    return EXAMPLE.test(plain.slice(Math.max(0, place.start - 12), place.start)) && isAlone(place)
  }
  const given = new Map<string, WeightedCandidate[]>()
  for (const [slug, all] of placesBySlug) {
    const telling = all.filter((place) => place.weight >= WEIGHT_MIN && !isExample(place))
    if (telling.length > 0) given.set(slug, telling)
  }
  return given
}
