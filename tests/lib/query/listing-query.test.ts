import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperHref } from '../../../lib/query/listing-href'
import {
  conditions,
  emptyQuery,
  type ListingQuery,
  withFacet,
  withFacetValue,
  withoutCondition,
  withSearch,
} from '../../../lib/query/listing-query'
import { arbitraryQuery } from '../../fixtures/arbitrary-query'

const onPageThree: ListingQuery = { ...emptyQuery(), q: 'dutch', sort: 'title', page: 3 }

test('a value that is included again, excluded or dropped stands in one place only', () => {
  const included = withFacetValue(onPageThree, 'method', 'lora', 'include')
  expect(included.facets.method).toEqual({ include: ['lora'], exclude: [], match: 'any' })
  expect(withFacetValue(included, 'method', 'lora', 'include')).toEqual(included)
  const excluded = withFacetValue(included, 'method', 'lora', 'exclude')
  expect(excluded.facets.method).toEqual({ include: [], exclude: ['lora'], match: 'any' })
  expect(withFacetValue(excluded, 'method', 'lora', 'off').facets).toEqual(onPageThree.facets)
})

test('values stay sorted as the URL has them', () => {
  const query = ['qlora', 'adapters', 'lora'].reduce(
    (view, value) => withFacetValue(view, 'method', value, 'include'),
    emptyQuery(),
  )
  expect(query.facets.method.include).toEqual(['adapters', 'lora', 'qlora'])
})

test('changing a filter or the search text goes back to the first page and leaves the old view alone', () => {
  const before = structuredClone(onPageThree)
  expect(withFacetValue(onPageThree, 'link', 'code', 'include').page).toBe(1)
  expect(withFacet(onPageThree, 'link', { match: 'all' }).page).toBe(1)
  expect(withSearch(onPageThree, 'thai').page).toBe(1)
  expect(onPageThree).toEqual(before)
})

test('other search text keeps an order that was chosen and follows a default', () => {
  expect(withSearch(onPageThree, 'thai').sort).toBe('title')
  expect(withSearch(onPageThree, '').sort).toBe('title')
  expect(withSearch(emptyQuery(), 'thai').sort).toBe('relevance')
  expect(withSearch({ ...onPageThree, sort: 'relevance' }, '').sort).toBe('source')
  expect(withSearch({ ...onPageThree, sort: 'source' }, 'thai').sort).toBe('source')
})

test('every condition of a view is listed once, and taking all away leaves no filter', () => {
  fc.assert(
    fc.property(arbitraryQuery, (query) => {
      const list = conditions(query)
      const values = Object.values(query.facets).flatMap(({ include, exclude }) => [
        ...include,
        ...exclude,
      ])
      expect(list).toHaveLength(values.length + (query.q === '' ? 0 : 1))
      const bare = list.reduce(withoutCondition, query)
      expect(conditions(bare)).toEqual([])
    }),
  )
})

test('a condition taken away takes nothing else with it', () => {
  const query = withFacetValue(
    withFacetValue(onPageThree, 'method', 'lora', 'include'),
    'language',
    'tha',
    'exclude',
  )
  expect(conditions(query)).toEqual([
    { kind: 'search', q: 'dutch' },
    { kind: 'include', facet: 'method', value: 'lora' },
    { kind: 'exclude', facet: 'language', value: 'tha' },
  ])
  const both = withFacet(query, 'method', { exclude: ['lora'] })
  const [, included, excluded] = conditions(both)
  expect(included && withoutCondition(both, included).facets.method).toMatchObject({
    include: [],
    exclude: ['lora'],
  })
  expect(excluded && withoutCondition(both, excluded)).toEqual({ ...query, page: 1 })
  const left = conditions(query).map((condition) => conditions(withoutCondition(query, condition)))
  expect(left.map((rest) => rest.length)).toEqual([2, 2, 2])
})

test('a paper opened from a list keeps the list but not its page', () => {
  expect(paperHref('flora')).toBe('/papers/flora')
  expect(paperHref('flora', onPageThree)).toBe('/papers/flora?q=dutch&sort=title')
})
