import { expect, test } from 'vitest'
import { type CardList, nextCards } from '@/components/live-search/live-cards'

const papers = (slugs: string) => [...slugs].map((slug) => ({ slug }))
const guess = (slugs: string) => ({ papers: papers(slugs), isGuess: true, isPage: false })
const answer = (slugs: string) => ({ papers: papers(slugs), isGuess: false, isPage: false })
const page = (slugs: string) => ({ papers: papers(slugs), isGuess: false, isPage: true })

/** A list with the cards 0, 1, 2 … of its papers and, behind them, of those out of sight. */
function list(shown: string, rest = '', isPage = false): CardList<{ slug: string }> {
  const keys = new Map([...shown, ...rest].map((slug, place) => [slug, place]))
  return { papers: papers(shown), rest: papers(rest), isPage, keys }
}

test('a paper that stays keeps its card wherever it stands', () => {
  const { keys } = nextCards(list('abc'), guess('cab'))
  expect([...'abc'].map((slug) => keys.get(slug))).toEqual([0, 1, 2])
})

test('papers of a guess take over the cards of those that go, and then get their own', () => {
  expect([...nextCards(list('abc'), guess('xbyz')).keys]).toEqual([
    ['x', 0],
    ['b', 1],
    ['y', 2],
    ['z', 3],
  ])
})

test('from guess to guess, cards that are not needed wait out of sight until they are', () => {
  const fewer = nextCards(list('abc'), guess('b'))
  expect(fewer.rest).toEqual(papers('ac'))
  const more = nextCards(fewer, guess('bcx'))
  expect([...more.keys]).toEqual([
    ['b', 1],
    ['c', 2],
    ['x', 0],
  ])
  expect(more.rest).toEqual([])
})

test('of a page no cards wait, nor for one', () => {
  expect(nextCards(list('abc', '', true), guess('b')).rest).toEqual([])
  expect(nextCards(list('a', 'bc'), page('axyz')).rest).toEqual([])
})

test('papers of an answer get no card in sight that was another paper’s, but those out of sight', () => {
  const next = nextCards(list('ab', 'c'), answer('xby'))
  expect([...next.keys]).toEqual([
    ['x', 2],
    ['b', 1],
    ['y', 3],
    ['a', 0],
  ])
  expect(next.rest).toEqual(papers('a'))
})

test('a page takes up the cards of its beginning and those out of sight', () => {
  expect([...nextCards(list('ab', 'cd'), page('abxyz')).keys]).toEqual([
    ['a', 0],
    ['b', 1],
    ['x', 2],
    ['y', 3],
    ['z', 4],
  ])
})

test('to ask twice changes nothing', () => {
  const once = nextCards(list('abc'), guess('bxy'))
  expect(nextCards(once, guess('bxy'))).toEqual(once)
})
