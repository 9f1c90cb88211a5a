import { expect, test } from 'vitest'
import { WordNumbers } from '../../../lib/extract/word-numbers'

const read = (words: readonly string[], text: string) => {
  const { count, numbers, starts, ends } = new WordNumbers(new Set(words)).read(text)
  return Array.from({ length: count }, (_, at) => [numbers[at], text.slice(starts[at], ends[at])])
}

test('a word has one number wherever it stands, and words of no phrase have 0', () => {
  expect(read(['low', 'rank'], 'rank of a low rank')).toEqual([
    [2, 'rank'],
    [0, 'of'],
    [0, 'a'],
    [1, 'low'],
    [2, 'rank'],
  ])
})

test('letters and digits make a word, other signs are words of their own, spaces and hyphens none', () => {
  expect(read(['gpt', '4', '(', 'x2', ')'], 'gpt-4 (x2)')).toEqual([
    [1, 'gpt'],
    [2, '4'],
    [3, '('],
    [4, 'x2'],
    [5, ')'],
  ])
})

test('a short text after a long one has its own words alone', () => {
  const numbers = new WordNumbers(new Set(['a', 'b', 'c']))
  expect(numbers.read('a b c a b c').count).toBe(6)
  expect(numbers.read('a c').count).toBe(2)
})

test('thousands of words are told apart', () => {
  const words = Array.from({ length: 9000 }, (_, index) => `w${index.toString(36)}`)
  expect(read(words, words.join(' ')).map(([number]) => number)).toEqual(
    words.map((_, index) => index + 1),
  )
})
