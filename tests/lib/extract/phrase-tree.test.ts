import { expect, test } from 'vitest'
import { PhraseTree } from '../../../lib/extract/phrase-tree'

test('a phrase is a path of its words, shared as far as it begins like another', () => {
  const tree = new PhraseTree(3)
  const low = tree.add([0], 1)
  const lowRank = tree.add([0, 1], 2)
  expect(tree.first(0)).toBe(low)
  expect(tree.next(low, 1)).toBe(lowRank)
  expect(tree.add([0, 1], 2)).toBe(lowRank)
  expect(tree.first(1)).toBe(0)
  expect(tree.next(low, 2)).toBe(0)
  expect(tree.next(lowRank, 1)).toBe(0)
})

test('thousands of phrases keep their paths while the tree grows', () => {
  const words = 60
  const tree = new PhraseTree(words)
  const phrases = Array.from({ length: words ** 2 }, (_, at) => [
    at % words,
    Math.floor(at / words),
  ])
  const nodes = phrases.map((phrase) => tree.add(phrase, 2))
  const found = phrases.map(([one = 0, other = 0]) => tree.next(tree.first(one), other))
  expect(found).toEqual(nodes)
  expect(new Set(nodes).size).toBe(phrases.length)
})
