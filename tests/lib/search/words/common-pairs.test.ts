import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordPacker } from '@/lib/search/words/packed-words'
import { RowPattern } from '@/lib/search/words/row-pattern'
import { TextIndex } from '@/lib/search/words/text-index'
import { WordList } from '@/lib/search/words/word-list'
import { WORD_FIELDS, type WordText } from '@/lib/search/words/word-texts'
import { packedStream } from '../../../fixtures/packed-stream'

const text = fc
  .array(fc.constantFrom('of', 'the', 'pre', 'train', 'pre-train', 'pretrain', 'the-of'), {
    maxLength: 7,
  })
  .map((words) => words.join(' '))
const papers = fc.array(
  fc.array(fc.record({ field: fc.constantFrom(...WORD_FIELDS), text }), { maxLength: 4 }),
  { maxLength: 5 },
)

function indexOf(texts: readonly (readonly WordText[])[]): TextIndex {
  const list = new WordList()
  const packer = new WordPacker(list)
  return new TextIndex(list, packedStream(texts.map((one) => packer.pack(one))))
}

/** How often the words stand in a row in each field of each paper that has them so, by places and by reading. */
function rowsOf(index: TextIndex, words: readonly number[]) {
  const unknown = index.pairs.papersToRead(words)
  const known = new Map<number, number[]>()
  index.pairs.eachRow(words, (paper, counts) => known.set(paper, [...counts]))
  const units = words.map((word) => ({ joined: new Set([word]), parts: [new Set([word])] }))
  const pattern = new RowPattern(units)
  const reader = index.reader()
  const read = new Map<number, number[]>()
  for (let paper = 0; paper < index.size; paper++) {
    const counts = WORD_FIELDS.map(() => 0)
    reader.open(paper)
    if (pattern.countIn(reader, null, counts) && !unknown.has(paper)) read.set(paper, counts)
  }
  return { known, read, unknown }
}

test('common words in a row are counted as reading the texts counts them', () => {
  fc.assert(
    fc.property(papers, (texts) => {
      const index = indexOf(texts)
      const common = index.list.words.flatMap((_, word) => (index.pairs.isCommon(word) ? word : []))
      for (const first of common) {
        for (const second of common) {
          for (const more of [[], ...common.map((third) => [third])]) {
            const { known, read } = rowsOf(index, [first, second, ...more])
            expect(known).toEqual(read)
          }
        }
      }
    }),
  )
})

test('only papers whose places do not tell are left to be read', () => {
  const abstract = `${'filler '.repeat(9000)} of the`
  const index = indexOf([
    [{ field: 'title', text: 'state of the art' }],
    [{ field: 'title', text: 'of-the' }],
    [
      { field: 'title', text: 'of the' },
      { field: 'abstract', text: abstract },
    ],
    [{ field: 'title', text: 'ofthe state' }],
  ])
  const numbers = (text: string) => text.split(' ').map((word) => index.list.find(word) ?? -1)
  const long = 2
  expect([...index.pairs.papersToRead(numbers('of the'))]).toEqual([long])
  expect([...index.pairs.papersToRead(numbers('ofthe state'))]).toEqual([1, long])
})

test('a word that few papers have is not common', () => {
  const titles = ['of the rare', ...Array.from({ length: 19 }, () => 'of the')]
  const index = indexOf(titles.map((text) => [{ field: 'title', text }]))
  const common = index.list.words.filter((_, word) => index.pairs.isCommon(word))
  expect(common).toEqual(['of', 'the'])
})
