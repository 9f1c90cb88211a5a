import { expect, test } from 'vitest'
import { modelCompany } from '@/lib/papers/model-company'
import type { FacetValue, Listing } from '@/lib/store/store'

function counted(value: string, count: number, parent: string | null = null): FacetValue {
  return { value, label: value, count, selected: null, parent }
}

const facets: Listing['facets'] = {
  method: [
    counted('peft', 9),
    counted('lora', 8, 'peft'),
    counted('sft', 7),
    counted('pretraining', 5),
  ],
  language: [counted('nld', 2), counted('dan', 1)],
  model: [counted('llama', 9), counted('mistral', 4)],
  contribution: [],
  link: [],
}

test('a model is told by two methods and languages, none a kind of the other, none of one paper', () => {
  const company = modelCompany(facets, new Set(['llama']))
  expect(company.map(({ facet, values }) => [facet, ...values.map(({ value }) => value)])).toEqual([
    ['method', 'peft', 'sft'],
    ['language', 'nld'],
  ])
})

test('what others are as frequent as is not called the most frequent', () => {
  const equal = ['sft', 'peft', 'rlhf', 'pruning'].map((value) => counted(value, 3))
  const told = (method: FacetValue[]) =>
    modelCompany({ ...facets, method, language: [] }, new Set())
  expect(told(equal)).toEqual([])
  const [first] = told([counted('lora', 4), ...equal])
  expect(first?.values.map(({ value }) => value)).toEqual(['lora'])
})

test('a model of one paper is told by none', () => {
  const one = { ...facets, method: [counted('lora', 1)], language: [counted('nld', 1)] }
  expect(modelCompany(one, new Set(['llama']))).toEqual([])
})
