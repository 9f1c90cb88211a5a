import { expect, test } from 'vitest'
import { fuzzyIndex } from '@/lib/search/fuzzy'
import { isEmpty, suggest, suggestIndex } from '@/lib/search/fuzzy-suggest'
import { facetValue, listingExample } from '../../components/listing/listing-example'

const { facets } = listingExample({
  facets: {
    ...listingExample().facets,
    method: [
      facetValue('vocabulary-extension', 3, { label: 'Vocabulary extension' }),
      facetValue('none', 1, { label: 'none' }),
    ],
    language: [facetValue('nld', 1, { label: 'Dutch' })],
    model: [facetValue('llama-2', 6, { label: 'Llama 2' })],
  },
})
const papers = fuzzyIndex([
  {
    slug: 'choco',
    title: 'Lessons Learned',
    methods: [],
    languages: ['Dutch'],
    models: [],
    names: ['ChocoLlama'],
    code: false,
  },
])
const index = suggestIndex(papers, facets)

test('names are suggested in their groups, misspelt and half typed', () => {
  expect(suggest(index, 'vocabluary').methods.map(({ value }) => value)).toEqual([
    'vocabulary-extension',
  ])
  expect(suggest(index, 'dut').languages.map(({ label }) => label)).toEqual(['Dutch'])
  const llama = suggest(index, 'llama')
  expect(llama.models.map(({ value }) => value)).toEqual(['llama-2'])
  expect(llama.introduced).toEqual([{ name: 'ChocoLlama', slug: 'choco' }])
})

test('a language is found by its code', () => {
  expect(suggest(index, 'nld').languages.map(({ value }) => value)).toEqual(['nld'])
})

test('"none" is no name to suggest', () => {
  expect(isEmpty(suggest(index, 'none'))).toBe(true)
})

test('a single letter names too much to suggest a tag', () => {
  const { papers: found, ...names } = suggest(index, 'l')
  expect(Object.values(names).flat()).toEqual([])
  expect(found).toHaveLength(1)
})
