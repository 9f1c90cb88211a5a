import { expect, test } from 'vitest'
import { WordCoder } from '../../../lib/extract/word-code'

const text = (numbers: readonly number[]) => ({
  count: numbers.length,
  numbers: Int32Array.from(numbers),
  starts: new Int32Array(0),
  ends: new Int32Array(0),
})

/** The words of the stretches, by their places in the text. */
const stretches = (coder: WordCoder, numbers: readonly number[]) => {
  const { code, words } = coder.stretches(text(numbers))
  const places = [...code].map((sign, at) => (sign === '\x7f' ? ';' : words[at]))
  return places.filter((place, at) => place === ';' || place !== places[at - 1]).join(' ')
}

test('only words are coded that stand side by side in a phrase, from its beginning to its end', () => {
  const coder = new WordCoder(9)
  coder.add([1, 2, 3])
  coder.add([3, 4])
  expect(stretches(coder, [0, 1, 2, 3, 4, 0])).toBe('1 2 3 4 ;')
  expect(stretches(coder, [3, 4, 9, 1, 2, 3])).toBe('0 1 ; 3 4 5 ;')
  expect(stretches(coder, [2, 3, 0, 1, 2, 0, 1])).toBe('')
})

test('a phrase has in a text the code that it was given', () => {
  const coder = new WordCoder(5000)
  const code = coder.add([4999, 1, 2500])
  expect(coder.stretches(text([7, 4999, 1, 2500])).code).toBe(`${code}\x7f`)
})

test('no code of thousands of words is found inside two others', () => {
  const coder = new WordCoder(9000)
  const codes = Array.from({ length: 9000 }, (_, index) => coder.add([index + 1]))
  expect(new Set(codes).size).toBe(codes.length)
  const all = codes.join('')
  const length = codes[0]?.length ?? 0
  const shifted = codes.filter((code) => all.indexOf(code) % length !== 0)
  expect(shifted).toEqual([])
})
