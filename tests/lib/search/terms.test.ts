import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../lib/search/fold'
import { compounds, joinedWords, words } from '../../../lib/search/terms'

test('words and compounds come with the characters they stand at', () => {
  const text = 'Pre-training, ¿qué? 中文 x2'
  for (const found of [...words(text), ...compounds(text)]) {
    expect(text.slice(found.start, found.end)).toBe(found.text)
  }
  expect(words(text).map(({ text: word }) => word)).toEqual([
    'Pre',
    'training',
    'qué',
    '中',
    '文',
    'x2',
  ])
  expect(compounds(text)[0]?.text).toBe('Pre-training')
})

test.each([
  ['Nyström', 'nystrom'],
  ['ĐẠI', 'dai'],
  ['Łukasz Jørgensen', 'lukasz jorgensen'],
  ['Groß', 'gross'],
  ['ışık', 'isik'],
  ['C++, C# and G++-like', 'cplusplus, csharp and gplusplus-like'],
  ['PointNet++ #1', 'pointnet++ #1'],
  ['ＬｏＲＡ', 'lora'],
  ['eﬃcient', 'efficient'],
  ['ÇEVİRİ', 'ceviri'],
])('%s is folded to %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})

test('text without other letters is read like any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      // What is not of ASCII stands apart, and makes the other pattern read the rest
      expect(words(`${text} ¿`)).toEqual(words(text))
      expect(compounds(`${text} ¿`)).toEqual(compounds(text))
    }),
  )
})

test('folding is final', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['Self-supervised pre training', ['selfsupervised', 'pretraining']],
  ['état-nation, state-of-the-art', ['etatnation', 'stateoftheart']],
  ['x2-y3 and cross lingual', ['x2y3', 'crosslingual']],
  ['pre, training; pre  training', []],
])('the joined words of "%s" are %j', (text, joined) => {
  expect(joinedWords(text).map((word) => word.text)).toEqual(joined)
})
