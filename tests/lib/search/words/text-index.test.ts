import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PaperSet } from '../../../../lib/listing/paper-set'
import { countIn } from '../../../../lib/search/words/build-postings'
import { eachWord } from '../../../../lib/search/words/each-word'
import { WordPacker } from '../../../../lib/search/words/packed-words'
import { TextIndex } from '../../../../lib/search/words/text-index'
import { WordList } from '../../../../lib/search/words/word-list'
import { WORD_FIELDS, type WordText } from '../../../../lib/search/words/word-texts'
import { packedStream } from '../../../fixtures/packed-stream'

function indexOf(papers: readonly (readonly WordText[])[]): TextIndex {
  const list = new WordList()
  const packer = new WordPacker(list)
  return new TextIndex(list, packedStream(papers.map((texts) => packer.pack(texts))))
}

test('the words of a paper are read back with their texts, fields and places', () => {
  const index = indexOf([
    [],
    [
      { field: 'title', text: 'On pre-training data' },
      { field: 'author', text: 'Ada Byron' },
      { field: 'author', text: 'Byron' },
    ],
  ])
  const reader = index.reader()
  reader.open(1)
  const read: unknown[] = []
  while (reader.next()) {
    const { text, field, place, span, word } = reader
    read.push([text, WORD_FIELDS[field], place, span, index.list.words[word]])
  }
  expect(read).toEqual([
    [0, 'title', 0, 1, 'on'],
    [0, 'title', 1, 1, 'pre'],
    [0, 'title', 2, 1, 'training'],
    [0, 'title', 1, 2, 'pretraining'],
    [0, 'title', 3, 1, 'data'],
    [1, 'author', 0, 1, 'ada'],
    [1, 'author', 1, 1, 'byron'],
    [2, 'author', 0, 1, 'byron'],
  ])
})

const text = fc
  .array(fc.constantFrom('dutch', 'speech', 'pre', 'tuning', 'low-rank', 'models'), {
    maxLength: 9,
  })
  .map((words) => words.join(' '))
const texts = fc.array(fc.record({ field: fc.constantFrom(...WORD_FIELDS), text }), {
  maxLength: 5,
})

test('for each word, the papers and the counts by field are those of the texts', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 6 }), (papers) => {
      const index = indexOf(papers)
      index.list.words.forEach((word, number) => {
        const expected = papers.map((paper) =>
          WORD_FIELDS.map((field) => occurrences(paper, field, word)),
        )
        const found = papers.map(() => WORD_FIELDS.map(() => 0))
        const start = index.starts[number] ?? 0
        for (let at = start; at < start + index.papersWith(number); at++) {
          const counts = index.counts[at] ?? 0
          found[index.papers[at] ?? 0] = WORD_FIELDS.map((_, field) => countIn(counts, field))
        }
        expect(found).toEqual(expected)

        const inTitle = PaperSet.empty(papers.length)
        index.addPapersTo(inTitle, number, 0)
        expect([...inTitle]).toEqual(
          papers.flatMap((paper, ordinal) =>
            occurrences(paper, 'title', word) > 0 ? [ordinal] : [],
          ),
        )
      })
    }),
  )
})

/** The index counts to seven in short fields. */
function occurrences(paper: readonly WordText[], field: string, wanted: string): number {
  let count = 0
  for (const one of paper) {
    if (one.field === field) eachWord(one.text, (word) => (count += word === wanted ? 1 : 0))
  }
  return Math.min(count, field === 'abstract' ? 127 : 7)
}

test('words of one stem are found together', () => {
  const { stems, list } = indexOf([
    [{ field: 'title', text: 'adapt adapting adapters other adapted' }],
  ])
  expect(Array.from(stems.wordsOf('adapt'), (word) => list.words[word])).toEqual([
    'adapt',
    'adapting',
    'adapters',
    'adapted',
  ])
  expect([...stems.wordsOf('nothing')]).toEqual([])
})
