import { expect, test } from 'vitest'
import { WordCoder } from '../../../lib/extract/word-code'
import { WordJoints } from '../../../lib/extract/word-joints'

const none = new Int32Array(0)
const text = (numbers: readonly number[]) => ({
  count: numbers.length,
  numbers: Int32Array.from(numbers),
  starts: none,
  ends: none,
})

const stretches = (phrases: readonly number[][], numbers: readonly number[]) => {
  const joints = new WordJoints(5000)
  for (const phrase of phrases) joints.add(phrase)
  return new WordCoder(5000).stretches(text(numbers), joints.read(text(numbers)))
}

/** The words of the stretches, by their places in the text. */
const places = (phrases: readonly number[][], numbers: readonly number[]) => {
  const { code, words } = stretches(phrases, numbers)
  return code
    .split('\x7f')
    .slice(0, -1)
    .map((stretch, at, all) => {
      const from = all.slice(0, at).join('-').length + (at > 0 ? 1 : 0)
      return [...new Set(words.subarray(from, from + stretch.length))]
    })
}

test('only words are coded that stand side by side in a phrase, from its beginning to its end', () => {
  const phrases = [
    [1, 2, 3],
    [2, 3, 4],
  ]
  expect(places(phrases, [0, 1, 2, 3, 4, 0])).toEqual([[1, 2, 3, 4]])
  expect(places(phrases, [2, 3, 4, 9, 1, 2, 3])).toEqual([
    [0, 1, 2],
    [4, 5, 6],
  ])
  expect(places(phrases, [3, 4, 0, 1, 2, 0, 1])).toEqual([])
})

test('two words that begin and end phrases are no stretch, nor is a phrase of two', () => {
  expect(
    places(
      [
        [1, 2, 3],
        [4, 1, 2],
        [5, 6],
      ],
      [1, 2, 0, 5, 6],
    ),
  ).toEqual([])
})

test('a phrase has in a text the code that it was given', () => {
  const phrase = [4999, 1, 2500]
  const code = new WordCoder(5000).code(phrase)
  expect(stretches([phrase], [7, ...phrase]).code).toBe(`${code}\x7f`)
})

test('no code of thousands of words is found inside two others', () => {
  const coder = new WordCoder(9000)
  const codes = Array.from({ length: 9000 }, (_, index) => coder.code([index + 1]))
  expect(new Set(codes).size).toBe(codes.length)
  const all = codes.join('')
  const length = codes[0]?.length ?? 0
  const shifted = codes.filter((code) => all.indexOf(code) % length !== 0)
  expect(shifted).toEqual([])
})
