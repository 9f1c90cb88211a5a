import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../../lib/search/fold'
import { joinedWords, words } from '../../../../lib/search/terms'
import { eachWord } from '../../../../lib/search/words/each-word'

function wordsOf(text: string): { word: string; parts: number }[] {
  const found: { word: string; parts: number }[] = []
  eachWord(text, (word, parts) => found.push({ word, parts }))
  return found
}

test.each([
  ['A Pre-training run', ['a', 'pre', 'training', 'pretraining', 'run']],
  ['fine tuning helps', ['fine', 'tuning', 'finetuning', 'helps']],
  ['pre train-test splits', ['pre', 'train', 'test', 'traintest', 'splits']],
  ['state-of-the-art', ['state', 'of', 'the', 'art', 'stateoftheart']],
  ['Nyström’s — 33.3%', ['nystrom', 's', '33', '3']],
  ['x- -y --z', ['x', 'y', 'z']],
  ['𝐀-𝐁 한국어', ['a', 'b', 'ab', '한국어'.normalize('NFKD')]],
  ['GPTモデル-言', ['gpt', 'モ', 'テ', 'ル', '言', 'ル言']],
  ['2-3 gpt-4', ['2', '3', 'gpt', '4', 'gpt4']],
  ['C++-like', ['cplusplus', 'like', 'cpluspluslike']],
  ['', []],
])('"%s" has the words %j', (text, expected) => {
  expect(wordsOf(text).map(({ word }) => word)).toEqual(expected)
})

test('the index and the reader of queries take every text apart in the same way', () => {
  const sign = fc.constantFrom(
    ...'ab1-‐–  .é½ﷺ',
    'pre',
    'fine ',
    '한',
    '𝐀',
    '言',
    '𠀀',
    'ガー',
    'ไ',
    'c++',
    'c#',
    '\ud800',
    '\u0301',
  )
  const text = fc.oneof(
    fc.array(sign, { maxLength: 20 }).map((signs) => signs.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  fc.assert(
    fc.property(text, (written) => {
      const folded = fold(written)
      const found = wordsOf(written)
      const single = found.filter(({ parts }) => parts === 0).map(({ word }) => word)
      const joined = found.filter(({ parts }) => parts > 0).map(({ word }) => word)
      expect(single).toEqual(words(folded).map((word) => word.text))
      expect(joined).toEqual(joinedWords(folded).map((word) => word.text))
    }),
    { numRuns: 2000 },
  )
})
