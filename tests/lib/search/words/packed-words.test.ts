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

test('words that another list has numbered are packed as if they were read here', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (papers) => {
      const [own, read, otherList] = [new WordList(), new WordList(), new WordList()]
      const other = new WordPacker(otherList)
      // It has met another paper first, so its numbers are others
      other.pack([{ field: 'abstract', text: 'training of Σ art' }])
      const [alone, together] = [new WordPacker(own), new WordPacker(read)]
      for (const [title, name] of papers) {
        const first: WordText[] = [{ field: 'title', text: title }]
        const further: WordText[] = [{ field: 'name', text: name }]
        const known = { bytes: other.pack(first), list: otherList.words }
        expect(together.pack(further, known)).toEqual(alone.pack([...first, ...further]))
      }
      expect(read.words).toEqual(own.words)
      expect(read.stems).toEqual(own.stems)
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
