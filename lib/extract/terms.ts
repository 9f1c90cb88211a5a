import type { Mention } from '../paper'
import type { TermFacet, Vocabulary } from '../vocabulary/vocabulary'
import { judgeTerms } from './judge-terms'
import type { PaperSignals } from './paper-signals'
import { mention } from './paper-text'
import { termCandidates } from './term-candidates'

/** The methods or models that the work deals with, and their parents by the same words. */
export function termMentions(
  signals: PaperSignals,
  vocabulary: Vocabulary,
  facet: TermFacet,
): Mention[] {
  const ancestors = vocabulary.ancestors[facet]
  const candidates = termCandidates(signals, vocabulary, facet)
  if (candidates.length === 0) return []
  const given = judgeTerms(candidates, signals.fields, ancestors, facet)
  const textByField = new Map(signals.fields.map(({ field, folded }) => [field, folded.text]))
  const mentions = new Map<string, Mention>()
  for (const [slug, places] of given) {
    for (const value of [slug, ...(ancestors.get(slug) ?? [])]) {
      for (const { field, start, end } of places) {
        const found = mention(facet, value, field, textByField.get(field) ?? '', start, end)
        mentions.set(`${value} ${field} ${start} ${end}`, found)
      }
    }
  }
  return [...mentions.values()]
}
