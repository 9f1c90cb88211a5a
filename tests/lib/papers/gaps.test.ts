import { expect, test } from 'vitest'
import { gaps } from '@/lib/papers/gaps'

const none = { method: [], language: [], model: [], contribution: [], link: [] }
const tag = (value: string, count: number, parent: string | null = null) => {
  return { value, label: value, count, parent }
}
const found = (value: string, count: number) => ({ ...tag(value, count), selected: null })
const omit = { facet: 'method' as const, values: new Set(['lora', 'peft']) }

test('a frequent tag that is never found together is a gap; a rare one may be missing by chance', () => {
  const tags = { method: [], language: [tag('eng', 20), tag('deu', 12), tag('fry', 2)], model: [] }
  expect(gaps({ total: 10, facets: none }, { size: 100, tags }, omit)).toEqual([
    { facet: 'language', values: [tag('eng', 20), tag('deu', 12)] },
  ])
})

test('what does occur together is no gap, nor are parents and children', () => {
  const tags = { method: [tag('lora', 50), tag('peft', 60)], language: [tag('eng', 20)], model: [] }
  const facets = { ...none, language: [found('eng', 1)] }
  expect(gaps({ total: 50, facets }, { size: 100, tags }, omit)).toEqual([])
})

test('where a parent is missed, its kinds go without saying', () => {
  const tags = {
    method: [tag('sft', 30), tag('it', 20, 'sft'), tag('cot', 25)],
    language: [],
    model: [],
  }
  const [method] = gaps({ total: 10, facets: none }, { size: 100, tags }, omit)
  expect(method?.values.map(({ value }) => value)).toEqual(['sft', 'cot'])
})

test('an empty collection has no gaps', () => {
  const tags = { method: [tag('sft', 0)], language: [], model: [] }
  expect(gaps({ total: 0, facets: none }, { size: 0, tags }, omit)).toEqual([])
})
