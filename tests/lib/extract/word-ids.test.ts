import { expect, test } from 'vitest'
import { WordIds } from '../../../lib/extract/word-ids'

function read(words: WordIds, text: string, adds = false) {
  const { count, ids, starts, ends } = words.read(text, adds)
  return Array.from({ length: count }, (_, index) => ({
    id: ids[index],
    word: text.slice(starts[index], ends[index]),
  }))
}

test('letters and digits make a word, other signs are words of their own, spaces and hyphens none', () => {
  expect(read(new WordIds(), 'gpt-4 (x2)', true).map(({ word }) => word)).toEqual([
    'gpt',
    '4',
    '(',
    'x2',
    ')',
  ])
})

test('a word has one number wherever it stands, and one of no phrase has none', () => {
  const words = new WordIds()
  read(words, 'low rank adaptation', true)
  expect(read(words, 'rank of low').map(({ id }) => id)).toEqual([1, -1, 0])
})

test('thousands of words are told apart', () => {
  const words = new WordIds()
  const many = Array.from({ length: 9000 }, (_, index) => `w${index.toString(36)}`)
  read(words, many.join(' '), true)
  expect(words.size).toBe(9000)
  expect(read(words, many.join(' ')).map(({ id }) => id)).toEqual(many.map((_, index) => index))
})
