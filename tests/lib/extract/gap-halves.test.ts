import { expect, test } from 'vitest'
import { GAP_LENGTH_MAX, GapHalves } from '../../../lib/extract/gap-halves'
import type { PhraseSpan } from '../../../lib/extract/phrase-matcher'
import type { PhraseRule, TermSignal } from '../../../lib/vocabulary/vocabulary'

const rule = (slug: string): PhraseRule => ({ facet: 'method', slug, conditions: [] })
const first = (rule: PhraseRule): TermSignal => ({ kind: 'gap-first', rule })
const last = (rule: PhraseRule): TermSignal => ({ kind: 'gap-last', rule })

const kept = (all: readonly (readonly [number, TermSignal])[]) => {
  const halves = new GapHalves()
  const spans: PhraseSpan<TermSignal>[] = []
  for (const [start, value] of all) {
    const end = start + 3
    if (halves.mayMatter(start, end, value)) spans.push({ start, end, value })
  }
  return halves.thatMeet(spans).map(({ start }) => start)
}

test('halves are kept that follow one another within reach', () => {
  const [a, b] = [rule('a'), rule('b')]
  expect(
    kept([
      [0, first(a)],
      [5, first(b)],
      [9, last(a)],
      [12, { kind: 'term', rule: a }],
    ]),
  ).toEqual([0, 9, 12])
})

test('a last half before the first, of another phrase or too far on is dropped, and what it leaves alone', () => {
  const [a, b] = [rule('a'), rule('b')]
  const far = 3 + GAP_LENGTH_MAX + 1
  expect(
    kept([
      [0, last(a)],
      [4, first(a)],
      [8, last(b)],
    ]),
  ).toEqual([])
  expect(
    kept([
      [0, first(a)],
      [far, last(a)],
    ]),
  ).toEqual([])
  expect(
    kept([
      [0, first(a)],
      [far - 1, last(a)],
    ]),
  ).toEqual([0, far - 1])
})
