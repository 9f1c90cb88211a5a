import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistanceWords } from '@/lib/search/edit-distance-words'
import { fuseWords } from '@/lib/search/fuse-words'
import { wordSearch } from '@/lib/search/near-words'

const words = [
  'adaptation',
  'adapter',
  'dutch',
  'language',
  'languages',
  'lora',
  'qlora',
  'quantization',
]
const near = wordSearch(words, editDistanceWords(words))
const found = (typed: string) => near(typed).map(({ word }) => words[word])

test('a word finds those that begin with it, the word itself nearest, and those that hold it', () => {
  expect(found('adap')).toEqual(['adaptation', 'adapter'])
  expect(near('language').map(({ nearness }) => nearness)).toEqual([1, expect.any(Number)])
  expect(found('lora')).toEqual(['lora', 'qlora'])
  // Three letters stand inside too many words
  expect(found('ora')).toEqual([])
})

test.each([
  ['a letter missing', 'adaption'],
  ['a letter too many', 'adapttation'],
  ['a letter wrong', 'adoptation'],
  ['two letters changed', 'adatpation'],
  ['only half typed', 'adaptatoi'],
])('%s: what was meant is found', (_, typed) => {
  expect(found(typed)).toContain('adaptation')
  const byFuse = wordSearch(words, fuseWords(words))
  expect(byFuse(typed).map(({ word }) => words[word])).toContain('adaptation')
})

test.each(['duch', 'duthc', 'dutcch', 'dudch'])('a short word, too: %s', (typed) => {
  for (const misspellings of [editDistanceWords, fuseWords]) {
    const search = wordSearch(words, misspellings(words))
    expect(search(typed).map(({ word }) => words[word])).toEqual(['dutch'])
  }
})

test('short words and words spelt right are not guessed at', () => {
  expect(found('lpr')).toEqual([])
  expect(found('dutch')).toEqual(['dutch'])
})

test('a short word stands for no longer one that merely begins like it', () => {
  const titles = ['task', 'train', 'training', 'transfer']
  for (const misspellings of [editDistanceWords, fuseWords]) {
    expect(wordSearch(titles, misspellings(titles))('thai')).toEqual([])
  }
})

test('what is found is what looking at every word finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 30 }), letters, (list, typed) => {
      const sorted = [...list].sort()
      const plain = sorted.filter((word) =>
        typed.length >= 4 ? word.includes(typed) : word.startsWith(typed),
      )
      const search = wordSearch(sorted, () => [])
      expect(
        search(typed)
          .map(({ word }) => sorted[word] ?? '')
          .sort(),
      ).toEqual(plain)
    }),
  )
})
