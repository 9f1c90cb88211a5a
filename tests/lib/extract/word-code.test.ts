import { expect, test } from 'vitest'
import { WordCoder } from '../../../lib/extract/word-code'

const codeOf = (coder: WordCoder, text: string) => coder.code(text).code

test('a word has one code wherever it stands, and words of no phrase share a sign', () => {
  const coder = new WordCoder(['low rank adaptation'])
  const rank = codeOf(coder, 'rank')
  expect(codeOf(coder, 'a rank of one')).toBe(`\x7f${rank}\x7f`)
  expect(codeOf(coder, 'low rank').endsWith(rank)).toBe(true)
})

test('letters and digits make a word, other signs are words of their own, spaces and hyphens none', () => {
  const words = ['gpt', '4', '(', 'x2', ')']
  const coder = new WordCoder([words.join(' ')])
  expect(codeOf(coder, 'gpt-4 (x2)')).toBe(words.map((word) => codeOf(coder, word)).join(''))
})

test('a code leads back to the places of its word', () => {
  const coder = new WordCoder(['low rank'])
  const { starts, ends } = coder.code('of low-rank')
  // One sign for the unknown word, then the codes of the two, which are one sign long here
  expect([starts[1], ends[1], starts[2], ends[2]]).toEqual([3, 6, 7, 11])
})

test('no code of thousands of words is found inside two others', () => {
  const words = Array.from({ length: 9000 }, (_, index) => `w${index.toString(36)}`)
  const coder = new WordCoder(words)
  const codes = words.map((word) => codeOf(coder, word))
  expect(new Set(codes).size).toBe(words.length)
  const all = codes.join('')
  const length = codes[0]?.length ?? 0
  const shifted = codes.filter((code) => all.indexOf(code) % length !== 0)
  expect(shifted).toEqual([])
})
