import { expect, test } from 'vitest'
import { searchPapers } from '../../../lib/search/search-papers'
import { searchedTitles } from '../../fixtures/searched-titles'

/** A slip of one paper beside the word of many. */
const searched = searchedTitles([
  ...Array.from({ length: 120 }, (_, at) => `Pre-training Number ${at} by Reinforcement`),
  'On Pretraning and Languages by Reinforcment',
  'Low-Rank Adaptation',
])

function offered(q: string): string[] {
  return searchPapers(searched, q).ignored.flatMap(({ text, nearest = [] }) =>
    nearest.map(
      ({ at, text: better }) => `${text}: ${q.slice(0, at.start)}${better}${q.slice(at.end)}`,
    ),
  )
}

test.each([
  ['pretraning', ['pretraning: pretraining']],
  ['pre-traning languages', ['pre-traning: pre-training languages']],
  ['pretraning -number', ['pretraning: pretraining -number']],
  ['"rank low adaptation"', ['rank low adaptation: rank low adaptation']],
  ['number OR "rank low" OR x', ['rank low: number OR rank low OR x']],
])('%s is searched as it stands, with what may have been meant beside it', (q, offers) => {
  expect(searchPapers(searched, q).correction).toBeNull()
  expect(offered(q)).toEqual(offers)
})

test.each([
  ['reinforcment lnaguages', 'reinforcement languages'],
  ['reinforcment languages', null],
])('what is found by its stem is respelt beside what is put right: %s as %s', (q, to) => {
  expect(searchPapers(searched, q).correction?.to ?? null).toBe(to)
})

test.each([
  'pretraining',
  'languages',
  'adaptation',
  '"pretraning"',
  '-"rank low"',
  '"low rank"',
  'on/low OR x',
  'pretraning nmuber',
])('beside %s nothing is offered', (q) => {
  expect(offered(q)).toEqual([])
})
