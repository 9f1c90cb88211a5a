import { expect, test } from 'vitest'
import type { IndexedValue } from '../../../lib/listing/collection-index'
import { PaperSet } from '../../../lib/listing/paper-set'
import { FieldValues } from '../../../lib/search/field-values'
import { OPERATORS } from '../../../lib/search/operators'
import { searchPapers } from '../../../lib/search/search-papers'
import { CollectionWords } from '../../../lib/search/words/collection-words'
import { searchedTitles } from '../../fixtures/searched-titles'

/** Words that names are near to. */
const titles = [
  'That Version Which Was Bulgarian Japanese Kanana Turkish Latin Mala',
  'Languages of Loras and Adaptors by Benchmarks, Hints and Surveys',
]
const searched = searchedTitles(titles)
const corrected = (q: string) => searchPapers(searched, q).correction?.to ?? null

test.each(
  (
    'Thai Persian Hungarian Javanese Kannada Kurdish Latvian Malay Lao Khmer Yoruba Igbo Hausa Twi Zulu ' +
    'Xhosa Māori Quechua Guaraní Basque Breton Irish Welsh Maltese Sindhi Pashto Uyghur Tibetan Klingon'
  ).split(' '),
)('the language %s is searched as it is typed', (name) => {
  expect(corrected(name)).toBeNull()
  expect(corrected(name.toLowerCase())).toBeNull()
  expect(corrected(`${name} OR lao`)).toBeNull()
  expect(corrected(`languages of ${name}`)).toBeNull()
})

test.each(OPERATORS.map(({ example }) => example))('nothing is put right in the help’s %s', (q) => {
  expect(corrected(q)).toBeNull()
})

test('methods and models go by names that are never put right', () => {
  const of = (value: string, aliases: string[]): [string, IndexedValue] => [
    value,
    { value, label: value, aliases, parent: null, papers: PaperSet.empty(titles.length) },
  ]
  const index = {
    ...searched.index,
    facets: {
      ...searched.index.facets,
      method: new Map([of('adaptars', ['benchmarx'])]),
      model: new Map([of('hintz', [])]),
    },
  }
  const known = { ...searched, index, fieldValues: new FieldValues(index) }
  for (const q of ['adaptars', 'benchmarx', 'hintz']) {
    expect(corrected(q)).not.toBeNull()
    expect(searchPapers(known, q).correction).toBeNull()
  }
})

test('a word that only names of tags have is what a misspelt one may be', () => {
  const papers = PaperSet.of(titles.length, [1])
  const value = { value: 'ind', label: 'Indonesian', aliases: [], parent: null, papers }
  const index = {
    ...searched.index,
    facets: { ...searched.index.facets, language: new Map([['ind', value]]) },
  }
  const words = new CollectionWords(searched.words.text, index)
  const tagged = { index, words, fieldValues: new FieldValues(index) }
  const found = searchPapers(tagged, 'Indonesain')
  expect(found.correction?.to).toBe('indonesian')
  expect(found.ranked).toEqual([1])
})
