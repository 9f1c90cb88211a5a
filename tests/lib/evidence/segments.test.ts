import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segments } from '../../../lib/evidence/segments'

const text = 'We use low-rank adaptation (LoRA) for Dutch.'

function drawn(spans: { start: number; end: number; name: string }[]) {
  return segments(text, spans).map((run) => [run.text, run.spans.map(({ name }) => name).join('+')])
}

test('a text without spans is one run', () => {
  expect(drawn([])).toEqual([[text, '']])
})

test('an empty text has no runs', () => {
  expect(segments('', [{ start: 0, end: 3 }])).toEqual([])
})

test('a span is a run of its own, and what is around it stays', () => {
  expect(drawn([{ start: 28, end: 32, name: 'lora' }])).toEqual([
    ['We use low-rank adaptation (', ''],
    ['LoRA', 'lora'],
    [') for Dutch.', ''],
  ])
})

test('a nested span splits the outer one and is covered by both', () => {
  expect(
    drawn([
      { start: 7, end: 33, name: 'lora' },
      { start: 16, end: 26, name: 'adaptation' },
    ]),
  ).toEqual([
    ['We use ', ''],
    ['low-rank ', 'lora'],
    ['adaptation', 'lora+adaptation'],
    [' (LoRA)', 'lora'],
    [' for Dutch.', ''],
  ])
})

test('overlapping spans share the run where they cross', () => {
  expect(
    drawn([
      { start: 7, end: 26, name: 'first' },
      { start: 16, end: 33, name: 'second' },
    ]),
  ).toEqual([
    ['We use ', ''],
    ['low-rank ', 'first'],
    ['adaptation', 'first+second'],
    [' (LoRA)', 'second'],
    [' for Dutch.', ''],
  ])
})

test('spans of one place and spans that touch are kept apart by name, not by run', () => {
  expect(
    drawn([
      { start: 0, end: 2, name: 'child' },
      { start: 0, end: 2, name: 'parent' },
      { start: 2, end: 6, name: 'next' },
    ]),
  ).toEqual([
    ['We', 'child+parent'],
    [' use', 'next'],
    [' low-rank adaptation (LoRA) for Dutch.', ''],
  ])
})

test('empty spans and spans outside the text draw nothing, and one over the end is cut', () => {
  expect(
    drawn([
      { start: 3, end: 3, name: 'empty' },
      { start: 90, end: 95, name: 'outside' },
      { start: 43, end: 99, name: 'over' },
    ]),
  ).toEqual([
    ['We use low-rank adaptation (LoRA) for Dutch', ''],
    ['.', 'over'],
  ])
})

test('for any spans the runs joined are the text, and each character is covered by just its spans', () => {
  const span = fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 12 }), (any, spans) => {
      const runs = segments(any, spans)
      expect(runs.map((run) => run.text).join('')).toBe(any)
      for (const run of runs) {
        for (let at = run.start; at < run.end; at++) {
          expect(run.spans).toEqual(spans.filter(({ start, end }) => start <= at && at < end))
        }
      }
    }),
  )
})
