import { expect, test } from 'vitest'
import { listing, papers } from '../../../fixtures/operator-papers'
import { storeOf } from '../../../fixtures/temporary-store'

test.each([
  ['language title:delta -weights', ['title:delta: 2', '-weights: 1']],
  ['"low rank" title:gamma', ['title:gamma: 2', '"low rank": 1']],
  ['title:gamma title:gamma has:code', ['title:gamma: 1', 'has:code: 1']],
  ['"low rank" "low rank" -"low rank"', ['"low rank": 2', '-"low rank": 2']],
  ['title:nobody title:nobody', []],
  ['title:nobody has:model', []],
  ['language', []],
])('where %s finds nothing, the parts it could do without are told', async (q, ways) => {
  const { total, shorterSearches } = await listing(await storeOf(papers), q)
  expect([q, total > 0]).toEqual([q, q === 'language'])
  expect(shorterSearches.map(({ without, total: left }) => `${without}: ${left}`)).toEqual(ways)
})

test('of a search of many parts only some are tried, and five told', async () => {
  const fields = Array.from({ length: 12 }, (_, at) => `-title:${'abcdefghijkl'[at]}`).join(' ')
  const { shorterSearches } = await listing(await storeOf(papers), `adaptation title:zzz ${fields}`)
  expect(shorterSearches.map(({ without }) => without)).toEqual(['title:zzz'])
})
