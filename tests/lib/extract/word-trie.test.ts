import { expect, test } from 'vitest'
import { WordTrie } from '../../../lib/extract/word-trie'

const walk = (trie: WordTrie<string>, words: readonly number[]) => {
  let node: number = WordTrie.root
  for (const word of words) {
    node = trie.next(node, word)
    if (node === -1) return null
  }
  return trie.get(node) ?? null
}

test('phrases that begin alike are told apart, and half a phrase has no value', () => {
  const trie = new WordTrie<string>()
  for (const words of [[1], [1, 2, 3], [1, 2, 4], [2]]) {
    trie.set(trie.add(words, words.length), words.join(' '))
  }
  expect([[1], [1, 2, 3], [1, 2, 4], [2]].map((words) => walk(trie, words))).toEqual([
    '1',
    '1 2 3',
    '1 2 4',
    '2',
  ])
  expect([[1, 2], [3], [2, 3], [1, 2, 3, 4], [-1]].map((words) => walk(trie, words))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test('a phrase given twice is one', () => {
  const trie = new WordTrie<string>()
  expect(trie.add([5, 6], 2)).toBe(trie.add([5, 6], 2))
})

test('tens of thousands of phrases keep their values', () => {
  const trie = new WordTrie<string>()
  const phrases = Array.from({ length: 30_000 }, (_, index) => [index % 5000, index, index + 1])
  for (const words of phrases) trie.set(trie.add(words, 3), words.join(' '))
  expect(phrases.filter((words) => walk(trie, words) !== words.join(' '))).toEqual([])
})
