import { expect, test } from 'vitest'
import { viewTitle, viewWords } from '@/components/listing/view-words'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { facetValue, listingExample } from './listing-example'

const view = (search: string) => parseListingQuery(new URLSearchParams(search)).query
const { facets } = listingExample({
  facets: {
    ...listingExample().facets,
    method: [
      facetValue('lora', 27, { label: 'Low-rank adaptation (LoRA)' }),
      facetValue('quantization', 4, { label: 'Quantization' }),
    ],
  },
})

test('the title says what the list holds and how many', () => {
  const query = view('method=lora&not-method=quantization')
  expect(viewTitle(query, { total: 27, facets })).toBe('LoRA, not Quantization – 27 papers')
})

test('the title of the plain listing is its size, and of one paper singular', () => {
  expect(viewTitle(view(''), { total: 1119, facets })).toBe('1,119 papers')
  expect(viewTitle(view('page=2'), { total: 1, facets })).toBe('1 paper, page 2')
})

test('search text is quoted as it was typed, also with an abbreviation at its end', () => {
  expect(viewWords(view('q=adapters (LoRA)'), facets)).toBe('“adapters (LoRA)”')
})

test('a value that nothing is known by goes by itself', () => {
  expect(viewWords(view('method=loar'), facets)).toBe('loar')
})
