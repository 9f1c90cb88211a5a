import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedRuns, snippet } from '@/lib/search/snippet'
import type { Highlight } from '@/lib/store/store'

const shown = (runs: { text: string }[]) => runs.map(({ text }) => text).join('')
const marked = (runs: { text: string; marked: boolean }[]) =>
  runs.filter((run) => run.marked).map(({ text }) => text)
const at = (text: string, word: string, from = 0): Highlight => {
  const start = text.indexOf(word, from)
  return { field: 'abstract', start, end: start + word.length }
}

const filler = 'Some words that nobody asked for stand here. '.repeat(12)

test('spans that overlap, touch or leave the text are marked once, in order', () => {
  const spans = [
    { start: 4, end: 9 },
    { start: 0, end: 5 },
    { start: 12, end: 99 },
  ]
  expect(markedRuns('abcdefghijklmn', spans)).toEqual([
    { text: 'abcdefghi', marked: true },
    { text: 'jkl', marked: false },
    { text: 'mn', marked: true },
  ])
})

test('without marks the snippet is the beginning, cut at a word', () => {
  const { runs, cutBefore, cutAfter } = snippet(filler, [], 60)
  expect(shown(runs)).toBe('Some words that nobody asked for stand here. Some words that')
  expect([cutBefore, cutAfter]).toEqual([false, true])
})

test('a short text is shown whole', () => {
  const { runs, cutBefore, cutAfter } = snippet('All of it.', [at('All of it.', 'it')])
  expect(shown(runs)).toBe('All of it.')
  expect([cutBefore, cutAfter]).toEqual([false, false])
})

test('the passage with more different words is chosen over an earlier one with fewer', () => {
  const text = `We study vocabulary. ${filler}We extend the vocabulary for Dutch. ${filler}`
  const second = text.indexOf('We extend')
  const highlights = [at(text, 'vocabulary'), at(text, 'vocabulary', second), at(text, 'Dutch')]
  expect(marked(snippet(text, highlights, 200).runs)).toEqual(['vocabulary', 'Dutch'])
})

test('a word and its plural count as one word', () => {
  const text = `A model of Dutch. ${filler}Models and more models: modelling. ${filler}`
  const highlights = ['Models', 'models', 'modelling', 'model', 'Dutch'].map((word) =>
    at(text, word),
  )
  expect(marked(snippet(text, highlights, 120).runs)).toEqual(['model', 'Dutch'])
})

test('the passage begins with its sentence where that is near', () => {
  const text = `${filler}We extend the vocabulary for Dutch. ${filler}`
  const { runs, cutBefore } = snippet(text, [at(text, 'vocabulary')], 100)
  expect(shown(runs)).toMatch(/^We extend the vocabulary/)
  expect(cutBefore).toBe(true)
})

test('in a long sentence the mark stands near the beginning, for narrow screens', () => {
  const text = `${'on and '.repeat(60)}vocabulary ${'and on '.repeat(60)}`
  const place = shown(snippet(text, [at(text, 'vocabulary')], 200).runs).indexOf('vocabulary')
  expect(place).toBeGreaterThan(10)
  expect(place).toBeLessThan(40)
})

test('whatever the marks, a snippet is a stretch of the text, and no character is torn', () => {
  const spans = fc.array(
    fc.record({ field: fc.constant('abstract' as const), start: fc.nat(400), end: fc.nat(400) }),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      spans,
      fc.integer({ min: 20, max: 200 }),
      (text, highlights, length) => {
        const passage = shown(snippet(text, highlights, length).runs)
        expect(text).toContain(passage)
        expect(passage.length).toBeLessThanOrEqual(length)
        if (highlights.length === 0) expect(passage.isWellFormed()).toBe(text.isWellFormed())
      },
    ),
  )
})

test('without marks it begins where the authors speak of their own work, at the start of that sentence', () => {
  const text =
    'Large models, e.g. Llama, are everywhere. In this paper, we study adapters. They help.'
  const { runs, cutBefore } = snippet(text, [])
  expect(shown(runs)).toBe('In this paper, we study adapters. They help.')
  expect(cutBefore).toBe(false)
  expect(shown(snippet('We study adapters (e.g. LoRA). They help.', []).runs)).toMatch(/^We study/)
  const aside = 'As we train larger models, tuning costs more. We propose adapters. We study them.'
  expect(shown(snippet(aside, []).runs)).toMatch(/^We propose/)
  expect(shown(snippet('Models forget. Weather changes.', []).runs)).toMatch(/^Models/)
})
