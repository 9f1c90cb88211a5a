import { expect, test } from 'vitest'
import { mention, sentences, spanAt } from '../../../lib/extract/paper-text'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

test('splits at full stops, question and exclamation marks', () => {
  expect(split('We ask why. Does it work?  It does! ')).toEqual([
    'We ask why.',
    'Does it work?',
    'It does!',
  ])
})

test.each([
  'Smith et al. (2020) show 3.5 points, e.g. BERT, i.e. models vs. rules, cf. Fig. 2 by J. Smith.',
  'Code is at https://github.com/a/b.c and v2.0 is out.',
  'We use approx. ten models.',
])('keeps "%s" whole', (sentence) => {
  expect(split(sentence)).toEqual([sentence])
})

test('"et al." and "etc." end a sentence before a capital', () => {
  expect(split('We use pruning, etc. Results follow Doe et al. They hold.')).toEqual([
    'We use pruning, etc.',
    'Results follow Doe et al.',
    'They hold.',
  ])
})

test('closing quotes and brackets belong to the sentence they close', () => {
  expect(split('He said “yes.” (It was so.) End')).toEqual([
    'He said “yes.”',
    '(It was so.)',
    'End',
  ])
})

test('a text without sentences has none', () => {
  expect(split('  ')).toEqual([])
})

test('a megabyte of full stops and quotes is split in linear time', () => {
  const start = performance.now()
  sentences('.)))"'.repeat(200_000))
  sentences('. A'.repeat(330_000))
  expect(performance.now() - start).toBeLessThan(5000)
})

test('a span is found by an offset inside it', () => {
  const spans = sentences('One. Two. Three.')
  expect([0, 3, 6, 15, 99].map((offset) => spanAt(spans, offset))).toEqual([0, 0, 1, 2, 2])
})

test("a mention's text is the slice of its field", () => {
  expect(mention('method', 'lora', 'title', 'On LoRA', 3, 7)).toEqual({
    type: 'method',
    value: 'lora',
    field: 'title',
    start: 3,
    end: 7,
    text: 'LoRA',
  })
})
