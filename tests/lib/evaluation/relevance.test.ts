import { expect, test } from 'vitest'
import { mean, relevanceOf } from '../../../lib/evaluation/relevance'

const close = (value: number) => expect.closeTo(value, 6)

test('a list that begins with all that is right scores 1 throughout', () => {
  expect(relevanceOf(['a', 'b', 'c'], new Set(['b', 'a']))).toEqual({
    ndcg10: 1,
    averagePrecision: 1,
    recall100: 1,
    reciprocalRank: 1,
  })
})

test('a list with nothing right scores 0 throughout', () => {
  expect(relevanceOf(['a'], new Set(['b']))).toEqual({
    ndcg10: 0,
    averagePrecision: 0,
    recall100: 0,
    reciprocalRank: 0,
  })
})

test('what is found later counts less, and what is not found counts as missing', () => {
  const score = relevanceOf(['x', 'a', 'x2', 'b'], new Set(['a', 'b', 'c']))
  const ideal = 1 + 1 / Math.log2(3) + 1 / Math.log2(4)
  expect(score).toEqual({
    ndcg10: close((1 / Math.log2(3) + 1 / Math.log2(5)) / ideal),
    averagePrecision: close((1 / 2 + 2 / 4) / 3),
    recall100: close(2 / 3),
    reciprocalRank: 0.5,
  })
})

test('beyond ten places nothing adds to nDCG@10, beyond a hundred nothing to recall', () => {
  const ranked = Array.from({ length: 200 }, (_, at) => `${at}`)
  expect(relevanceOf(ranked, new Set(['10'])).ndcg10).toBe(0)
  expect(relevanceOf(ranked, new Set(['99', '100'])).recall100).toBe(0.5)
})

test('the mean of figures is their mean', () => {
  expect(mean([1, 0, 0.5])).toBe(0.5)
})
