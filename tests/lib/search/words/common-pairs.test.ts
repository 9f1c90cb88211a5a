import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countIn } from '@/lib/search/words/build-postings'
import { WordPacker } from '@/lib/search/words/packed-words'
import { RowPattern } from '@/lib/search/words/row-pattern'
import { TextIndex } from '@/lib/search/words/text-index'
import { WordList } from '@/lib/search/words/word-list'
import { WORD_FIELDS } from '@/lib/search/words/word-texts'
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

test('two common words side by side are counted as reading every text counts them', () => {
  fc.assert(
    fc.property(papers, (texts) => {
      const list = new WordList()
      const packer = new WordPacker(list)
      const index = new TextIndex(list, packedStream(texts.map((one) => packer.pack(one))))
      for (let first = 0; first < list.size; first++) {
        for (let second = 0; second < list.size; second++) {
          if (!index.pairs.knows(first, second)) continue
          const known = texts.map(() => WORD_FIELDS.map(() => 0))
          index.pairs.each(first, second, null, (paper, counts) => {
            known[paper] = WORD_FIELDS.map((_, field) => countIn(counts, field))
          })
          const units = [first, second].map((word) => ({
            joined: new Set([word]),
            parts: [new Set([word])],
          }))
          const pattern = new RowPattern(units)
          const reader = index.reader()
          const read = texts.map((_, paper) => {
            const counts = WORD_FIELDS.map(() => 0)
            reader.open(paper)
            pattern.countIn(reader, null, counts)
            return counts
          })
          expect(known).toEqual(read)
        }
      }
    }),
  )
})

test('a word that few papers have is not common', () => {
  const list = new WordList()
  const packer = new WordPacker(list)
  const titles = ['of the rare', ...Array.from({ length: 9 }, () => 'of the')]
  const index = new TextIndex(
    list,
    packedStream(titles.map((title) => packer.pack([{ field: 'title', text: title }]))),
  )
  const [of = 0, the = 0, rare = 0] = ['of', 'the', 'rare'].map((word) => list.find(word) ?? -1)
  expect(index.pairs.knows(of, the)).toBe(true)
  expect(index.pairs.knows(the, rare)).toBe(false)
})
