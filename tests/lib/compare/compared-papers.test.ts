import { expect, test } from 'vitest'
import { GET } from '../../../app/compare/csv/route'
import { parseCompareQuery } from '../../../lib/compare/compare-query'
import { comparedPapers } from '../../../lib/compare/compared-papers'
import { offeredPapers } from '../../../lib/compare/offered-papers'
import { bodyOf, errorShape, request, serve } from '../../fixtures/served-store'
import { sourcePaper } from '../../fixtures/source-papers'
import { importInto, storeOf } from '../../fixtures/temporary-store'

function query(...slugs: string[]) {
  return parseCompareQuery(new URLSearchParams(slugs.map((slug) => ['paper', slug])))
}

const seven = Array.from({ length: 7 }, (_, at) =>
  sourcePaper({ title: `Paper ${at}`, abstract: `Abstract ${at}` }),
)

test('six papers are compared in the order asked for; what finds no room or does not exist is named', async () => {
  const store = await storeOf(seven)
  const asked = query('paper-6', 'nothing', ...[0, 1, 2, 3, 4, 5].map((at) => `paper-${at}`))
  const { papers, tooMany, unknown, moved } = await comparedPapers(store, asked)
  expect(papers.map(({ slug }) => slug)).toEqual([6, 0, 1, 2, 3, 4].map((at) => `paper-${at}`))
  expect(tooMany).toEqual([{ slug: 'paper-5', title: 'Paper 5' }])
  expect(unknown).toEqual(['nothing'])
  expect(moved).toBeNull()
})

test('a paper that has moved is compared once, under its present address', async () => {
  const store = await storeOf([sourcePaper({ id: '1', title: 'Old Name', abstract: 'x' })])
  await importInto(store, [sourcePaper({ id: '1', title: 'New Name', abstract: 'x' })])
  const { papers, moved } = await comparedPapers(store, query('old-name', 'new-name'))
  expect(papers).toHaveLength(1)
  expect(moved?.slugs).toEqual(['new-name'])
})

test('papers to add are those the words find, or those like the first, never the ones compared', async () => {
  const store = await storeOf()
  const asked = query('teaching-a-model-dutch')
  const { papers } = await comparedPapers(store, asked)
  const like = await offeredPapers(store, asked, papers)
  expect(like.map(({ slug }) => slug)).toContain('thai-adapters-by-lora')
  const found = await offeredPapers(store, { ...asked, q: 'Dutch' }, papers)
  expect(found.map(({ slug }) => slug)).toEqual(['dutch-and-thai-pre-training-at-once'])
})

test('a file is refused where the page would leave a paper out', async () => {
  await serve(seven)
  const { error } = await bodyOf(GET(request('/compare/csv?paper=nothing')), errorShape, 400)
  expect(error.problems).toEqual([{ field: 'paper', message: 'there is no paper "nothing"' }])
  expect((await GET(request('/compare/csv?paper=paper-1&paper=paper-2'))).status).toBe(200)
  expect((await GET(request('/compare/csv'))).status).toBe(400)
})
