import type { TermFacet, TermSignal } from '../vocabulary/vocabulary'
import type { PhraseSpan } from './phrase-matcher'

/** A phrase, or a half of one, that names a term of the facet. */
export type TermSpan = PhraseSpan<Exclude<TermSignal, { kind: 'hider' }>>

/** No phrase that hides others is longer. */
const HIDER_LENGTH_MAX = 120

/** The phrases of a facet that no hider overlaps ("search tree pruning" hides "pruning"); in order. */
export function visiblePhrases(
  spans: readonly PhraseSpan<TermSignal>[],
  facet: TermFacet,
): TermSpan[] {
  const hiders = spans.filter(({ value }) => value.kind === 'hider' && value.facet === facet)
  const visible: TermSpan[] = []
  let first = 0
  for (const { start, end, value } of spans) {
    if (value.kind === 'hider' || value.rule.facet !== facet) continue
    while (start - (hiders[first]?.start ?? start) > HIDER_LENGTH_MAX) first++
    if (!isHidden(hiders, first, value.rule.slug, start, end)) visible.push({ start, end, value })
  }
  return visible
}

function isHidden(
  hiders: readonly PhraseSpan<TermSignal>[],
  from: number,
  slug: string,
  start: number,
  end: number,
): boolean {
  for (let index = from; index < hiders.length; index++) {
    const hider = hiders[index]
    if (!hider || hider.start >= end) return false
    if (hider.end <= start || hider.value.kind !== 'hider') continue
    if (hider.value.slug === null || hider.value.slug === slug) return true
  }
  return false
}
