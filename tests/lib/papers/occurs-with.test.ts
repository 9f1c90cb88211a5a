import { expect, test } from 'vitest'
import { occursWith, together } from '../../../lib/papers/occurs-with'
import { listingHref } from '../../../lib/query/listing-href'
import { emptyQuery, withFacetValue } from '../../../lib/query/listing-query'
import type { FacetValue, Listing } from '../../../lib/store/store'

function counted(value: string, count: number, parent: string | null = null): FacetValue {
  return { value, label: value, count, selected: null, parent }
}

const facets: Listing['facets'] = {
  method: [counted('none', 0), counted('lora', 27), counted('peft', 27), counted('adapters', 4)],
  language: [counted('none', 20), counted('dan', 2), counted('nld', 2), counted('deu', 5)],
  model: [counted('llama', 0)],
  contribution: [counted('method', 9)],
  link: [],
}

test('company is sorted by papers, then name, without none, without the omitted and without zeros', () => {
  const company = occursWith(facets, { facet: 'method', values: new Set(['lora', 'peft']) })
  expect(company.map(({ facet, values }) => [facet, ...values.map(({ value }) => value)])).toEqual([
    ['method', 'adapters'],
    ['language', 'deu', 'dan', 'nld'],
  ])
})

test('a value omitted of one facet stays in another', () => {
  const [method] = occursWith(facets, { facet: 'language', values: new Set(['lora']) })
  expect(method?.values.map(({ value }) => value)).toContain('lora')
})

test('kinds stand after what they are kinds of, which stays out where it has just their papers', () => {
  const method = [
    counted('peft', 9),
    counted('lora', 5, 'peft'),
    counted('qlora', 5, 'lora'),
    counted('adapters', 6, 'peft'),
    counted('sft', 7),
  ]
  const [company] = occursWith(
    { ...facets, method },
    { facet: 'language', values: new Set(['nld']) },
  )
  expect(company?.values.map(({ value, depth }) => `${depth} ${value}`)).toEqual([
    '0 peft',
    '1 adapters',
    '1 qlora',
    '0 sft',
  ])
})

const lora = withFacetValue(emptyQuery(), 'method', 'lora', 'include')

test('together with a value of the same facet both must be present', () => {
  expect(listingHref(together(lora, 'method', 'adapters'))).toBe(
    '/?method=adapters&method=lora&match-method=all',
  )
})

test('together with a value of another facet the address stays short', () => {
  expect(listingHref(together(lora, 'language', 'nld'))).toBe('/?method=lora&language=nld')
})
