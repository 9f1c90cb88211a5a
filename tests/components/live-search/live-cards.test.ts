import { expect, test } from 'vitest'
import { type CardList, nextCards } from '@/components/live-search/live-cards'

const papers = (slugs: string) => [...slugs].map((slug) => ({ slug }))

/** A list with the cards 0, 1, 2 … of its papers and, behind them, of those out of sight. */
function list(shown: string, rest = '', isGuess = true): CardList<{ slug: string }> {
  const keys = new Map([...shown, ...rest].map((slug, place) => [slug, place]))
  return { papers: papers(shown), rest: papers(rest), isGuess, keys }
}

test('a paper that stays keeps its card wherever it stands', () => {
  const { keys } = nextCards(list('abc'), papers('cab'), true)
  expect([...'abc'].map((slug) => keys.get(slug))).toEqual([0, 1, 2])
})

test('papers of a guess take over the cards of those that go, and then get their own', () => {
  expect([...nextCards(list('abc'), papers('xbyz'), true).keys]).toEqual([
    ['x', 0],
    ['b', 1],
    ['y', 2],
    ['z', 3],
  ])
})

test('from guess to guess, cards that are not needed wait out of sight until they are', () => {
  const fewer = nextCards(list('abc'), papers('b'), true)
  expect(fewer.rest).toEqual(papers('ac'))
  const more = nextCards(fewer, papers('bcx'), true)
  expect([...more.keys]).toEqual([
    ['b', 1],
    ['c', 2],
    ['x', 0],
  ])
  expect(more.rest).toEqual([])
})

test('of an answer no cards wait', () => {
  expect(nextCards(list('abc', '', false), papers('b'), true).rest).toEqual([])
})

test('papers of an answer get no card in sight that was another paper’s, but those out of sight', () => {
  const answer = nextCards(list('ab', 'c'), papers('xby'), false)
  expect([...answer.keys]).toEqual([
    ['x', 2],
    ['b', 1],
    ['y', 3],
  ])
  expect(answer.rest).toEqual([])
})

test('to ask twice changes nothing', () => {
  const once = nextCards(list('abc'), papers('bxy'), true)
  expect(nextCards(once, papers('bxy'), true)).toEqual(once)
})
