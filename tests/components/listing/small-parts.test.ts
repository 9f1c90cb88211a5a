import { expect, test } from 'vitest'
import { facetValueName } from '@/components/listing/facet-value-name'
import { matchesInside } from '@/components/listing/matches-inside'
import { pageNumbers } from '@/components/listing/page-numbers'
import { shortName } from '@/components/listing/short-name'
import { webLink } from '@/lib/papers/web-link'
import { facetValue } from './listing-example'

test.each([
  [1, 1, [1]],
  [1, 6, [1, 2, null, 6]],
  [3, 6, [1, 2, 3, 4, 5, 6]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('page %i of %i links to the ends, its neighbours and no gap of one', (page, last, numbers) => {
  expect(pageNumbers(page, last)).toEqual(numbers)
})

test.each([
  ['Low-rank adaptation (LoRA)', 'LoRA'],
  ['(IA)³', '(IA)³'],
  ['Continued pretraining', 'Continued pretraining'],
  ['Norwegian (written form)', 'Norwegian (written form)'],
])('%s is called %s for short', (name, short) => {
  expect(shortName(name)).toBe(short)
})

test('only pages of the web become links, without their "www"', () => {
  expect(webLink('https://www.example.org/a b')?.host).toBe('example.org')
  expect(webLink('javascript:alert(1)')).toBeNull()
  expect(webLink('not a url')).toBeNull()
})

test('a value is found inside its facet by any of its words, without accents or case', () => {
  expect(matchesInside('Parameter-efficient fine-tuning (PEFT)', 'efficient TUNING')).toBe(true)
  expect(matchesInside('Nyström', 'nystrom')).toBe(true)
  expect(matchesInside('Dutch', 'dutchy')).toBe(false)
})

test('a value says its name, its state and its count to a screen reader', () => {
  expect(facetValueName('method', facetValue('lora', 27, { label: 'LoRA' }))).toBe(
    'LoRA, 27 papers',
  )
  expect(
    facetValueName('language', facetValue('nld', 1, { label: 'Dutch', selected: 'include' })),
  ).toBe('Dutch (nld), included, 1 paper: remove')
  expect(
    facetValueName('method', facetValue('lora', 4, { label: 'LoRA', selected: 'exclude' })),
  ).toBe('LoRA, excluded, 4 papers left out: remove')
})
