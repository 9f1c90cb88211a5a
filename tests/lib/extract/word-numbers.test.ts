import { expect, test } from 'vitest'
import { UNKNOWN, WordNumbers } from '../../../lib/extract/word-numbers'

function read(words: WordNumbers, text: string) {
  const { count, numbers, starts, ends } = words.read(text)
  return Array.from({ length: count }, (_, at) => [numbers[at], starts[at], ends[at]])
}

test('words have the number that they have in phrases, and others none', () => {
  expect(read(new WordNumbers(['low rank adaptation']), 'a rank of low-rank')).toEqual([
    [UNKNOWN, 0, 1],
    [1, 2, 6],
    [UNKNOWN, 7, 9],
    [0, 10, 13],
    [1, 14, 18],
  ])
})

test('letters and digits make a word, other signs are words of their own, spaces and hyphens none', () => {
  expect(read(new WordNumbers(['gpt 4 ( x2 )']), 'gpt-4 (x2)')).toEqual([
    [0, 0, 3],
    [1, 4, 5],
    [2, 6, 7],
    [3, 7, 9],
    [4, 9, 10],
  ])
})

test('thousands of words are told apart', () => {
  const all = Array.from({ length: 9000 }, (_, index) => `w${index.toString(36)}`)
  const words = new WordNumbers(all)
  expect(read(words, all.join(' ')).map(([number]) => number)).toEqual(all.map((_, at) => at))
})
