import { expect, test } from 'vitest'
import { fuzzyIndex } from '@/lib/search/fuzzy'
import {
  introducedLabel,
  introducedNames,
  isEmpty,
  namedValues,
  nameIndex,
  suggest,
  suggestNames,
} from '@/lib/search/fuzzy-suggest'
import { facetValue, listingExample } from '../../components/listing/listing-example'
import { candidate } from '../../fixtures/candidate'

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
const candidates = [
  candidate('Lessons Learned', {
    slug: 'choco',
    languages: [{ code: 'nld', name: 'Dutch' }],
    introduces: [{ name: 'ChocoLlama', long: null }],
  }),
]
const names = nameIndex(
  namedValues(facets, {
    method: { 'vocabulary-extension': ['new tokens'] },
    language: {},
    model: {},
  }),
  introducedNames(candidates),
)
const suggested = (text: string) => suggest(names, fuzzyIndex(candidates), text, 3)

test('names are suggested in their groups, misspelt and half typed', () => {
  expect(suggested('vocabluary').methods.map(({ value }) => value)).toEqual([
    'vocabulary-extension',
  ])
  expect(suggested('dut').languages.map(({ label }) => label)).toEqual(['Dutch'])
  const llama = suggested('llama')
  expect(llama.models.map(({ value }) => value)).toEqual(['llama-2'])
  expect(llama.introduced).toEqual([
    { name: 'ChocoLlama', long: null, slug: 'choco', title: 'Lessons Learned' },
  ])
})

test('a language is found by its code, a method by an alias', () => {
  expect(suggested('nld').languages.map(({ value }) => value)).toEqual(['nld'])
  const aliased = nameIndex(
    [{ facet: 'method', value: 'lora', label: 'LoRA', count: 1, aliases: ['low-rank adaptation'] }],
    [],
  )
  expect(suggestNames(aliased, 'low-rank', 3).methods).toEqual([
    { value: 'lora', label: 'LoRA', count: 1 },
  ])
})

test('a value goes by what the collection calls it, too', () => {
  expect(suggested('new tok').methods.map(({ value }) => value)).toEqual(['vocabulary-extension'])
})

test('what a minus leaves out is not suggested, and the rest of the search is kept', () => {
  expect(suggested('llama -dutch')).toMatchObject({
    rest: '-dutch',
    languages: [],
    models: [{ value: 'llama-2' }],
  })
  expect(suggested('-dutch').languages).toEqual([])
})

test('a name at the end is suggested beside words that it has not', () => {
  expect(suggested('tokenizer dutch')).toMatchObject({
    rest: 'tokenizer',
    languages: [{ value: 'nld' }],
  })
  expect(suggested('vocabulary extension')).toMatchObject({
    rest: '',
    methods: [{ value: 'vocabulary-extension' }],
  })
})

const method = (label: string, aliases: string[] = []) => ({
  facet: 'method' as const,
  value: label.toLowerCase().replaceAll(' ', '-'),
  label,
  count: 1,
  aliases,
})

test('a whole name or alias comes before all names that hold it', () => {
  const known = nameIndex(
    [
      method('Reinforcement learning from human feedback', ['RLHF', 'RL with feedback']),
      method('Model merging'),
      method('Mixture of depths', ['MoD']),
      method('Reinforcement learning', ['RL']),
    ],
    [],
  )
  const first = (text: string) => suggestNames(known, text, 3).methods[0]?.label
  expect(first('mod')).toBe('Mixture of depths')
  expect(first('RL')).toBe('Reinforcement learning')
  expect(first('reinforcement learning')).toBe('Reinforcement learning')
})

test('"none" is no name to suggest', () => {
  expect(isEmpty(suggested('none'))).toBe(true)
})

test('a single letter names too much to suggest a tag', () => {
  const { papers: found, rest: _rest, ...others } = suggested('l')
  expect(Object.values(others).flat()).toEqual([])
  expect(found).toHaveLength(1)
})

test('two papers that bring one name are told apart by the long form, or else by their titles', () => {
  const flora = { name: 'FLoRA', long: 'Fused LoRA', slug: 'a', title: 'One' }
  const other = { name: 'FLORA', long: null, slug: 'b', title: 'Two' }
  const alone = { name: 'LEP', long: 'Learned embedding propagation', slug: 'c', title: 'Three' }
  const labels = [flora, other, alone].map((one) => introducedLabel(one, [flora, other, alone]))
  expect(labels).toEqual(['FLoRA: Fused LoRA', 'FLORA: Two', 'LEP'])
})

test('a title that begins with the name does not say it once more', () => {
  const named = (title: string) => ({ name: 'FLoRA', long: null, slug: title, title })
  const same = [named('FLoRA: Federated Fine-Tuning'), named('FLoRAs Compared')]
  expect(same.map((one) => introducedLabel(one, same))).toEqual([
    'FLoRA: Federated Fine-Tuning',
    'FLoRA: FLoRAs Compared',
  ])
})
