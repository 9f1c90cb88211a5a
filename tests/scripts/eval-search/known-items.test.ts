import { expect, test } from 'vitest'
import { readKnownItems, readQuestions } from '../../../lib/evaluation/search-questions'
import { foundRanks, knownItemsReport } from '../../../scripts/eval-search/known-items'
import { questionsReport, scoreQuestions } from '../../../scripts/eval-search/questions'
import { sourcePaper } from '../../fixtures/source-papers'
import { storeOf } from '../../fixtures/temporary-store'

const papers = [
  sourcePaper({ id: '1', title: 'Dutch Speech', abstract: 'Nothing else is said.' }),
  sourcePaper({ id: '2', title: 'Thai Speech', abstract: 'Nothing else is said.' }),
]

test('known items are reported by kind, with those that did not come first', async () => {
  const items = readKnownItems(
    JSON.stringify([
      { kind: 'exact', q: 'dutch speech', title: 'Dutch Speech' },
      { kind: 'vague', q: 'speech', title: 'Thai speech.' },
    ]),
  )
  const found = await foundRanks(await storeOf(papers), items)
  expect(found.map(({ rank }) => rank)).toEqual([1, 2])
  expect(knownItemsReport(found, true)).toEqual([
    'known items    number first  in ten',
    'all                 2 0.500  1.000',
    'exact               1 1.000  1.000',
    'vague               1 0.000  1.000',
    'vague: “speech” found “Thai speech.” in place 2, “Dutch Speech” first',
  ])
})

test('questions are scored by the ids that the source gives', async () => {
  const questions = readQuestions(
    JSON.stringify({ queries: [{ id: 1, text: 'who hears thai?', relevant: [2] }] }),
  )
  const scores = await scoreQuestions(await storeOf(papers), questions)
  expect(questionsReport(scores)).toEqual([
    '1 questions',
    'nDCG@10      1.0000',
    'MAP          1.0000',
    'recall@100   1.0000',
    'MRR          1.0000',
  ])
})

test('a file of another form is refused', () => {
  expect(() => readQuestions('{"queries": [{"id": 1}]}')).toThrow('text')
  expect(() => readKnownItems('{}')).toThrow('array')
})
