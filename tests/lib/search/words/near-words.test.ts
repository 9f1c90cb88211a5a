import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../../../lib/search/words/edit-distance'
import { NearWords } from '../../../../lib/search/words/near-words'

test.each([
  ['language', 'language', 0],
  ['lanugage', 'language', 1],
  ['langage', 'language', 1],
  ['languagge', 'language', 1],
  ['lamguage', 'language', 1],
  ['lamgauge', 'language', 2],
  ['kernel', 'language', 3],
  ['', 'ab', 2],
])('%s is %s in %i edits', (one, other, edits) => {
  expect(editDistance(one, other, 2)).toBe(edits)
  expect(editDistance(other, one, 2)).toBe(edits)
})

const word = fc.string({ unit: fc.constantFrom(...'abcé7'), minLength: 1, maxLength: 10 })

test('the quick search for near words finds what comparing with every word finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, written) => {
      const limit = written.length < 3 ? 0 : written.length < 7 ? 1 : 2
      const expected = words
        .map((one) => ({ word: one, edits: editDistance(written, one, 10) }))
        .filter(({ edits }) => edits > 0 && edits <= limit)
        .filter((one) => written.length > 3 || one.word.length === 4)
        .filter((one) => one.word.replace(/[^7]/g, '') === written.replace(/[^7]/g, ''))
      expect(new NearWords(words).of(written)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('an edit of a word is found again, whichever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 4, maxLength: 12 }),
      fc.nat(),
      fc.constantFrom(...'abx'),
      (one, seed, letter) => {
        const at = seed % (one.length - 1)
        const edits = [
          one.slice(0, at) + one.slice(at + 1),
          one.slice(0, at) + letter + one.slice(at),
          one.slice(0, at) + letter + one.slice(at + 1),
          one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2),
        ]
        for (const edited of edits) expect(editDistance(one, edited, 2)).toBeLessThanOrEqual(1)
      },
    ),
  )
})
