import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordList } from '../../../../lib/search/words/word-list'

const words = fc.array(
  fc.string({ unit: fc.constantFrom(...'abé한'), minLength: 1, maxLength: 4 }),
  {
    maxLength: 3000,
  },
)

test('each word has one number, the same after the list was stored, and the words it begins with are found', () => {
  fc.assert(
    fc.property(words, (written) => {
      const list = new WordList()
      const numbers = written.map((word) => list.numberOf(word))
      const distinct = [...new Set(written)]
      expect(list.words).toEqual(distinct)
      expect(numbers).toEqual(written.map((word) => distinct.indexOf(word)))

      const stored = new WordList([...list.words], [...list.stems])
      expect(written.map((word) => stored.find(word))).toEqual(numbers)
      expect(stored.find('x')).toBeNull()
      for (const start of ['a', 'ab', 'abé', 'abéa', 'x']) {
        expect(stored.beginning(start).sort((a, b) => a - b)).toEqual(
          distinct.flatMap((word, number) => (word.startsWith(start) ? [number] : [])),
        )
      }
    }),
    { numRuns: 30 },
  )
})
