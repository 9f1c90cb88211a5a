import { expect, test } from 'vitest'
import { AMID, BEGINNING, ENDING, WHOLE, WordJoints } from '../../../lib/extract/word-joints'

const read = (joints: WordJoints, numbers: readonly number[]) => {
  const none = new Int32Array(0)
  const words = { numbers: Int32Array.from(numbers), starts: none, ends: none }
  return [...joints.read({ ...words, count: numbers.length })].slice(0, numbers.length)
}

test('tells what two words side by side are in phrases', () => {
  const joints = new WordJoints(9)
  for (const phrase of [[1, 2, 3, 4], [2, 3], [5]]) joints.add(phrase)
  expect(read(joints, [1, 2, 3, 4, 5])).toEqual([
    AMID | BEGINNING,
    AMID | WHOLE,
    AMID | ENDING,
    0,
    0,
  ])
  expect(read(joints, [2, 1, 0, 2])).toEqual([0, 0, 0, 0])
})

test('words that no phrase of several has are joined to none', () => {
  const joints = new WordJoints(2)
  joints.add([1, 2])
  const others = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? index + 3 : 0))
  expect(new Set(read(joints, others))).toEqual(new Set([0]))
})
