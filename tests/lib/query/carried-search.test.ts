import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedSearch } from '../../../lib/query/carried-search'
import { listingSearch } from '../../../lib/query/listing-href'
import {
  FACETS,
  type ListingQuery,
  withFacet,
  withFacetValue,
  withSearch,
} from '../../../lib/query/listing-query'
import { parseListingQuery } from '../../../lib/query/parse-listing-query'
import { arbitraryQuery } from '../../fixtures/arbitrary-query'

type Change = (query: ListingQuery) => ListingQuery

/** What a link of the listing does to a view: a value, how values combine, or the search taken away. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({
      facet: fc.constantFrom(...FACETS),
      value: fc.constantFrom('lora', 'nld', 'none', 'peft'),
      state: fc.constantFrom('include', 'exclude', 'off'),
    })
    .map(({ facet, value, state }) => (query: ListingQuery) => {
      return withFacetValue(query, facet, value, state)
    }),
  fc.record({ facet: fc.constantFrom(...FACETS), match: fc.constantFrom('any', 'all') }).map(
    ({ facet, match }) =>
      (query: ListingQuery) =>
        withFacet(query, facet, { match }),
  ),
)

test('in the view it was made for, a link is what it says', () => {
  fc.assert(
    fc.property(arbitraryQuery, arbitraryQuery, (view, linked) => {
      const [from, to] = [listingSearch(view), listingSearch(linked)]
      expect(carriedSearch(from, to, from)).toBe(to)
    }),
  )
})

test('a link makes its change to the view wanted by now, as if made for that one', () => {
  fc.assert(
    fc.property(arbitraryQuery, fc.array(change, { maxLength: 6 }), change, (view, done, next) => {
      const first: ListingQuery = { ...view, page: 1 }
      const wanted = done.reduce((query, one) => one(query), first)
      const linked = listingSearch(next(first))
      // A link to the view it stands in changes nothing, whatever it is called
      const expected = linked === listingSearch(first) ? wanted : next(wanted)
      expect(carriedSearch(listingSearch(first), linked, listingSearch(wanted))).toBe(
        listingSearch(expected),
      )
    }),
  )
})

test('text typed since goes along, and the answer is a canonical view whatever the three are', () => {
  fc.assert(
    fc.property(arbitraryQuery, fc.string(), change, (view, text, next) => {
      const { query: typed } = parseListingQuery(
        new URLSearchParams(listingSearch(withSearch(view, text))),
      )
      const linked = next(view)
      const carried = carriedSearch(
        listingSearch(view),
        listingSearch(linked),
        listingSearch(typed),
      )
      const { query } = parseListingQuery(new URLSearchParams(carried))
      expect(query.q).toBe(typed.q)
      expect(listingSearch(query)).toBe(carried)
    }),
  )
})

test.each([
  ['a value is added to the typed text', '', 'method=lora', 'q=dutch', 'q=dutch&method=lora'],
  ['another value is added to one under way', '', 'method=b', 'method=a', 'method=a&method=b'],
  ['a value is taken from more', 'method=a', '', 'method=a&method=b', 'method=b'],
  ['the same value excluded after all', '', 'not-method=a', 'method=a', 'not-method=a'],
  ['a search is taken away however much was typed', 'q=du', '', 'q=dutch&link=code', 'link=code'],
  ['an order that is the default by now', 'q=a', 'q=a&sort=source', '', ''],
  ['a page of the same list', 'method=a', 'method=a&page=2', 'method=a&page=3', 'method=a&page=2'],
  ['a page of a list that is not wanted any more', '', 'page=2', 'method=a', 'method=a'],
  ['a filter leaves the page', 'page=3', 'link=code', 'page=2', 'link=code'],
])('%s', (_, view, linked, wanted, carried) => {
  expect(carriedSearch(view, linked, wanted)).toBe(carried)
})
