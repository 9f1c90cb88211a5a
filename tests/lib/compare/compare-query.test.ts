import { expect, test } from 'vitest'
import {
  compareHref,
  parseCompareQuery,
  withoutPaper,
  withPaper,
} from '../../../lib/compare/compare-query'

function again(search: string): string {
  return compareHref(parseCompareQuery(new URLSearchParams(search)))
}

test.each([
  ['', '/compare'],
  ['paper=b&paper=a&paper=b&paper=', '/compare?paper=b&paper=a'],
  ['q=+two++words+&paper=a', '/compare?paper=a&q=two+words'],
  ['q=&show=differences&paper=a', '/compare?paper=a&show=differences'],
  ['show=everything&unheard=1', '/compare'],
])('a comparison has one address: %j is %j', (given, address) => {
  expect(again(given)).toBe(address)
  expect(again(address.split('?')[1] ?? '')).toBe(address)
})

test('papers keep their order, and one that is added comes last', () => {
  const query = parseCompareQuery(new URLSearchParams('paper=b&paper=a&q=c'))
  expect(compareHref(withPaper(query, 'c'))).toBe('/compare?paper=b&paper=a&paper=c')
  expect(compareHref(withoutPaper(query, 'b'))).toBe('/compare?paper=a')
})
