import { expect, test } from 'vitest'
import { keptParameters, searchHref } from '@/components/live-search/kept-parameters'
import { TYPED_LENGTH_MAX, tidySearchText } from '@/components/live-search/live-state'
import { listingHref } from '@/lib/query/listing-href'
import { parseListingQuery, Q_LENGTH_MAX } from '@/lib/query/parse-listing-query'

test('a new search keeps filters and order, and starts on the first page', () => {
  const params = new URLSearchParams('q=old&method=lora&not-language=nld&sort=title&page=3&x=1')
  expect(keptParameters(params)).toEqual([
    ['method', 'lora'],
    ['not-language', 'nld'],
    ['sort', 'title'],
  ])
})

test.each(['', 'method=lora', 'q=old&method=lora&match-method=all&sort=title'])(
  'the address of a search typed on ?%s is the canonical one',
  (search) => {
    const href = searchHref(new URLSearchParams(search), 'dutch “x” & y')
    const { query } = parseListingQuery(new URLSearchParams(href.slice(2)))
    expect(query.q).toBe('dutch “x” & y')
    expect(listingHref(query)).toBe(href)
  },
)

test('without text and filters the address is the plain listing', () => {
  expect(searchHref(new URLSearchParams('q=old&page=2'), '')).toBe('/')
})

test('the browser folds search text as the server does', () => {
  const typed = '  low\u00a0 rank\t\uD800 '
  const onServer = parseListingQuery(new URLSearchParams({ q: typed })).query.q
  expect(tidySearchText(typed)).toBe(onServer)
  expect(TYPED_LENGTH_MAX).toBe(Q_LENGTH_MAX)
})
