import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PaperSet } from '../../../lib/listing/paper-set'
import { inverseDocumentFrequency, matchingPapers } from '../../../lib/search/matching-papers'

// docs/rules.md, Search: which papers match, given the papers that hold each word.

const SIZE = 40
const everywhere = Array.from({ length: SIZE }, (_, ordinal) => ordinal)

function match(...holders: number[][]): number[] {
  return [...matchingPapers(holders.map((ordinals) => PaperSet.of(SIZE, ordinals)))]
}

test('one word must be there', () => {
  expect(match([3, 5])).toEqual([3, 5])
  expect(match([])).toEqual([])
})

test('of two words both must be there', () => {
  expect(match([1, 2, 3], [2, 3, 4])).toEqual([2, 3])
})

test('where no paper has both words, either will do', () => {
  expect(match([1, 2], [3])).toEqual([1, 2, 3])
  expect(match([], [3])).toEqual([3])
})

test('of three or four words all but one must be there', () => {
  expect(match([1, 2], [1, 3], [1, 4, 2])).toEqual([1, 2])
  expect(match([1, 2, 9], [1, 2, 3], [1, 2], [1, 3])).toEqual([1, 2])
})

test('of five or more, words worth 15 % of the summed idf are enough', () => {
  // Five words of one paper each: one of them is worth a fifth
  expect(match([1], [2], [3], [4], [5])).toEqual([1, 2, 3, 4, 5])
  // Seven: one is worth a seventh, which is not enough
  expect(match([1, 9], [2, 9], [3, 8], [4, 8], [5, 7], [6, 7], [10, 11])).toEqual([7, 8, 9])
})

test('a word that nearly all papers have is worth nearly nothing', () => {
  expect(match(everywhere, everywhere, [1], [2], [3])).toEqual([1, 2, 3])
})

test('no paper without any of the words ever matches', () => {
  const sets = fc.array(fc.uniqueArray(fc.nat(SIZE - 1)), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(sets, (holders) => {
      const any = new Set(holders.flat())
      expect(match(...holders).every((ordinal) => any.has(ordinal))).toBe(true)
    }),
  )
})

test('a paper with all the words always matches, and their order does not matter', () => {
  const sets = fc.array(fc.uniqueArray(fc.nat(SIZE - 1)), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(sets, (holders) => {
      const found = match(...holders)
      const all = everywhere.filter((ordinal) => holders.every((held) => held.includes(ordinal)))
      expect(found).toEqual(expect.arrayContaining(all))
      expect(match(...holders.toReversed())).toEqual(found)
    }),
  )
})

test('the rarer a word, the more it is worth, and never less than nothing', () => {
  const worth = everywhere.map((holders) => inverseDocumentFrequency(holders, SIZE))
  expect(worth).toEqual(worth.toSorted((a, b) => b - a))
  expect(inverseDocumentFrequency(SIZE, SIZE)).toBeGreaterThan(0)
})
