import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listingHref, listingSearch } from '../../../lib/query/listing-href'
import { LISTING_PARAMETERS, parseListingQuery } from '../../../lib/query/parse-listing-query'
import { arbitraryQuery } from '../../fixtures/arbitrary-query'

function canonical(search: string): string {
  return listingSearch(parseListingQuery(new URLSearchParams(search)).query)
}

test('a view that is written into a URL is read back as the same view, without problems', () => {
  fc.assert(
    fc.property(arbitraryQuery, (query) => {
      const parsed = parseListingQuery(new URLSearchParams(listingSearch(query)))
      expect(parsed).toEqual({ query, problems: [] })
    }),
  )
})

test('whatever the query string, writing what was read is final', () => {
  const name = fc.oneof(fc.constantFrom(...LISTING_PARAMETERS), fc.string({ unit: 'binary' }))
  const pairs = fc.array(fc.tuple(name, fc.oneof(fc.string({ unit: 'binary' }), fc.string())))
  const search = fc.oneof(
    fc.string({ unit: 'binary' }),
    pairs.map((list) => new URLSearchParams(list).toString()),
    pairs.map((list) => list.map((pair) => pair.join('=')).join('&')),
  )
  fc.assert(
    fc.property(search, (text) => {
      const once = canonical(text)
      expect(canonical(once)).toBe(once)
    }),
  )
})

test('however parameters are ordered, repeated and padded, one view has one URL', () => {
  fc.assert(
    fc.property(
      arbitraryQuery.chain((query) => {
        const pairs = [...new URLSearchParams(listingSearch(query))]
        const facets = pairs.filter(([name]) => !['q', 'sort', 'page'].includes(name))
        const again = fc.subarray(facets)
        const shuffled = again.chain((repeats) =>
          fc.shuffledSubarray([...pairs, ...repeats], {
            minLength: pairs.length + repeats.length,
          }),
        )
        return fc.tuple(fc.constant(query), shuffled)
      }),
      ([query, shuffled]) => {
        const padded = new URLSearchParams(shuffled.map(([name, value]) => [name, ` ${value} `]))
        expect(canonical(`${padded}&link=&sort=&q=+`)).toBe(listingSearch(query))
      },
    ),
  )
})

test('parameters stand in the one order, values sorted and encoded as a form does', () => {
  const search =
    'page=3&sort=title&match-link=all&not-model=b&not-method=z&link=none&method=prefix+tuning&method=lora&q=caf%C3%A9%20au'
  expect(canonical(search)).toBe(
    'q=caf%C3%A9+au&method=lora&method=prefix+tuning&link=none&not-method=z&not-model=b&match-link=all&sort=title&page=3',
  )
})

test.each([
  ['sort=source'],
  ['sort=relevance'],
  ['page=1'],
  ['page=01'],
  ['match-method=any'],
  ['q=++'],
  ['method='],
  ['not-language=+'],
  ['colour=blue'],
])('%s says nothing that the plain listing does not say', (search) => {
  expect(canonical(search)).toBe('')
})

test('the default order depends on whether there is search text', () => {
  expect(canonical('q=lora&sort=relevance')).toBe('q=lora')
  expect(canonical('q=lora&sort=source')).toBe('q=lora&sort=source')
  expect(canonical('q=+&sort=relevance')).toBe('')
})

test('the plain listing has no question mark, and other paths take the same parameters', () => {
  const { query } = parseListingQuery(new URLSearchParams('method=lora'))
  const { query: plain } = parseListingQuery(new URLSearchParams())
  expect(listingHref(plain)).toBe('/')
  expect(listingHref(query)).toBe('/?method=lora')
  expect(listingHref(query, '/papers/flora')).toBe('/papers/flora?method=lora')
})
