import { expect, test } from 'vitest'
import { describeView } from '../../../lib/listing/describe-view'
import { parseListingQuery } from '../../../lib/query/parse-listing-query'

function words(search: string, understood = '') {
  const { query } = parseListingQuery(new URLSearchParams(search))
  return describeView(query, understood, query.sort, (_, value) => value.toUpperCase())
}

test('the plain listing is all papers in their order', () => {
  expect(words('')).toBe('All papers, in the order of their source.')
})

test('several values are joined as they combine, by their labels', () => {
  expect(words('method=lora&method=peft')).toContain('method LORA or PEFT')
  expect(words('method=lora&method=peft&match-method=all')).toContain('method LORA and PEFT')
})

test('search, filters, exclusions and order all stand in the sentence', () => {
  const search = 'q=dutch&language=nld&not-link=none&sort=title'
  expect(words(search, 'with the word “dutch”')).toBe(
    'Papers with the word “dutch”; language NLD; not link NONE, by title.',
  )
})

test('what the search leaves out is said after the filters', () => {
  expect(words('q=-dutch&sort=title', 'without “dutch”')).toBe('Papers without “dutch”, by title.')
  expect(words('q=-dutch&language=nld&sort=title', 'without “dutch”')).toBe(
    'Papers with language NLD; without “dutch”, by title.',
  )
})

test('where there is no paper, there is no order', () => {
  const { query } = parseListingQuery(new URLSearchParams('q=xyz'))
  expect(describeView(query, 'with the word “xyz”', null, () => '')).toBe(
    'Papers with the word “xyz”.',
  )
})
