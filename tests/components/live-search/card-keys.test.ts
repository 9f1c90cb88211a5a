import { expect, test } from 'vitest'
import { cardKeys } from '@/components/live-search/card-keys'

const papers = (slugs: string) => [...slugs].map((slug) => ({ slug }))
const last = new Map([...'abc'].map((slug, place) => [slug, place]))

test('a paper that stays keeps its card wherever it stands', () => {
  const keys = cardKeys(papers('cab'), last, true)
  expect([...'abc'].map((slug) => keys.get(slug))).toEqual([0, 1, 2])
})

test('papers of a guess take over the cards of those that go', () => {
  expect([...cardKeys(papers('xbyz'), last, true)]).toEqual([
    ['x', 0],
    ['b', 1],
    ['y', 2],
    ['z', 3],
  ])
})

test('papers of an answer get cards of their own, none that was another paper’s', () => {
  expect([...cardKeys(papers('xb'), last, false)]).toEqual([
    ['x', 3],
    ['b', 1],
  ])
})

test('to ask twice changes nothing', () => {
  const once = cardKeys(papers('bxy'), last, true)
  expect(cardKeys(papers('bxy'), once, true)).toEqual(once)
})
