import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossQuery, crossTable } from '../../../lib/listing/cross-table'
import { PaperSet } from '../../../lib/listing/paper-set'
import { viewPapers } from '../../../lib/listing/view-papers'
import { emptyQuery, type ListingQuery, NONE, withFacet } from '../../../lib/query/listing-query'
import { arbitraryView, collectionOf, type View } from '../../fixtures/arbitrary-collection'

function cross({ index, query, search }: View) {
  return crossTable(index, query, search(query.q).papers, ['method', 'language'])
}

function total({ index, search }: View, query: ListingQuery): number {
  return viewPapers(index, query, search).ordinals.length
}

test('every number of the table is the total of the list that it leads to', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const table = cross(view)
      expect(table.total).toBe(total(view, view.query))
      for (const [at, column] of table.columns.entries()) {
        const inColumn = { facet: 'language' as const, value: column.value }
        for (const [row, method] of table.rows.entries()) {
          const inRow = { facet: 'method' as const, value: method.value }
          const count = table.counts[at]?.[row]
          expect(count).toBe(total(view, crossQuery(view.query, [inRow, inColumn])))
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a view that names methods has these as rows, and papers without any only where it asks for them', () => {
  const index = collectionOf(4, { method: { a: [0, 1], b: [1, 2] }, language: { c: [0, 1, 2, 3] } })
  const all = PaperSet.full(4)
  const rows = (query: ListingQuery) =>
    crossTable(index, query, all, ['method', 'language']).rows.map(({ value }) => value)
  expect(rows(emptyQuery())).toEqual(['a', 'b'])
  expect(rows(withFacet(emptyQuery(), 'method', { include: ['b'] }))).toEqual(['b'])
  expect(rows(withFacet(emptyQuery(), 'method', { include: ['b', NONE] }))).toEqual(['b', NONE])
})

test('papers are placed when they have a value on both sides', () => {
  const index = collectionOf(5, { method: { a: [0, 1], b: [1, 2] }, language: { c: [1, 2, 4] } })
  const table = crossTable(index, emptyQuery(), PaperSet.full(5), ['method', 'language'])
  expect(table).toMatchObject({ total: 5, placed: 2, counts: [[1, 2]] })
})
