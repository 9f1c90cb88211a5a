import type { PhraseRule, TermSignal } from '../vocabulary/vocabulary'
import type { PhraseSpan } from './phrase-matcher'

/** The halves of a phrase with a gap are at most so far from each other. */
export const GAP_LENGTH_MAX = 80

/**
 * Drops halves of phrases with gaps that have no other half near: half of all that is found in an abstract. What is
 * in between, and whether either half is hidden, is for others to see.
 */
export class GapHalves {
  readonly #endByRule = new Map<PhraseRule, number>()
  readonly #met = new Set<PhraseRule>()

  /** Asked in order of the text; a first half may matter until all are known. */
  mayMatter(start: number, end: number, value: TermSignal): boolean {
    if (value.kind !== 'gap-first' && value.kind !== 'gap-last') return true
    const firstEnd = this.#endByRule.get(value.rule)
    if (value.kind === 'gap-first') {
      this.#endByRule.set(value.rule, Math.max(end, firstEnd ?? 0))
      return true
    }
    const meets = firstEnd !== undefined && start - firstEnd <= GAP_LENGTH_MAX
    if (meets) this.#met.add(value.rule)
    return meets
  }

  /** Leaves out first halves whose last half came nowhere. */
  thatMeet(spans: PhraseSpan<TermSignal>[]): PhraseSpan<TermSignal>[] {
    return spans.filter(({ value }) => value.kind !== 'gap-first' || this.#met.has(value.rule))
  }
}
