import { expect, test } from 'vitest'
import type { IndexedValue } from '../../../lib/listing/collection-index'
import { PaperSet } from '../../../lib/listing/paper-set'
import { FieldValues } from '../../../lib/search/field-values'
import { searchPapers } from '../../../lib/search/search-papers'
import { CollectionWords } from '../../../lib/search/words/collection-words'
import { searchedTitles } from '../../fixtures/searched-titles'

const titles = [
  'Prompt Tuning',
  'Tuning a Prompt',
  'Prompt and Tuning: Prompt Tuning in Practice',
  'A Study of Prompts for Models That Need No Tuning',
  'Models of Prompts',
]
const base = searchedTitles(titles)
const prompts: IndexedValue = {
  value: 'prompts',
  label: 'Soft prompts',
  aliases: ['prompt tuning'],
  parent: null,
  papers: PaperSet.of(titles.length, Uint32Array.of(3)),
}
const index = {
  ...base.index,
  facets: { ...base.index.facets, method: new Map([['prompts', prompts]]) },
}
const searched = {
  index,
  words: new CollectionWords(base.words.text, index),
  fieldValues: new FieldValues(index),
}

test('a search that is the alias of a method has its papers first, but for a paper of that title', () => {
  expect(searchPapers(searched, 'prompt tuning').ranked.slice(0, 2)).toEqual([0, 3])
  expect(searchPapers(searched, 'prompt tuning models').ranked[0]).toBe(3)
  expect(searchPapers(searched, 'tuning prompt').ranked[1]).not.toBe(3)
})

test('words that are left out as operators are none of the text that a title is compared with', () => {
  expect(searchPapers(base, 'NOT prompt tuning').ranked[0]).toBe(0)
})

test('where nothing is ranked by, papers stay in the order of their source', () => {
  for (const q of ['', 'OR', '""', '-models']) {
    const { ranked, isRanked } = searchPapers(base, q)
    expect(isRanked).toBe(false)
    expect(ranked).toEqual(ranked.toSorted((a, b) => a - b))
  }
})
