import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordPacker, WordReader } from '../../../../lib/search/words/packed-words'
import { WordList } from '../../../../lib/search/words/word-list'
import type { WordText } from '../../../../lib/search/words/word-texts'

const word = fc.constantFrom('of', 'the', 'art', 'state-of-the-art', 'pre', 'training', 'Σ', ',')
const text = fc.array(word, { maxLength: 30 }).map((all) => all.join(' '))

test('passing over words leaves the places of those that are stopped at', () => {
  fc.assert(
    fc.property(text, text, fc.nat(7), (title, abstract, divisor) => {
      const list = new WordList()
      const texts: WordText[] = [
        { field: 'title', text: title },
        { field: 'abstract', text: abstract },
      ]
      const bytes = new WordPacker(list).pack(texts)
      const wanted = Uint16Array.from(list.words, (_, number) => Number(number % 8 <= divisor))
      const stops = read(bytes, null).filter(({ word }) => wanted[word] === 1)
      expect(read(bytes, wanted)).toEqual(stops)
    }),
  )
})

test('a compound of hundreds of parts is read as one', () => {
  const list = new WordList()
  const bytes = new WordPacker(list).pack([
    { field: 'title', text: `${Array(300).fill('a').join('-')} end` },
  ])
  expect(read(bytes, null).slice(-2)).toMatchObject([
    { place: 0, span: 300 },
    { place: 300, span: 1, word: list.find('end') },
  ])
})

function read(bytes: Uint8Array, wanted: Uint16Array | null) {
  const reader = new WordReader(bytes)
  reader.open(0, bytes.length)
  const found: { word: number; field: number; text: number; place: number; span: number }[] = []
  while (reader.next(wanted)) {
    const { word, field, text, place, span } = reader
    found.push({ word, field, text, place, span })
  }
  return found
}
