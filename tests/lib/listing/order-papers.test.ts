import { expect, test } from 'vitest'
import { orderPapers } from '../../../lib/listing/order-papers'
import { PaperSet } from '../../../lib/listing/paper-set'
import { collectionOf } from '../../fixtures/arbitrary-collection'

const index = {
  ...collectionOf(4, {}),
  orders: { title: [2, 0, 3, 1], languages: [3, 2, 1, 0] },
  slugRanks: [],
}
const papers = PaperSet.of(4, [0, 1, 3])

test('each sort has its order, and all leave out what is not in the set', () => {
  const ranked = [1, 2, 3, 0]
  expect(orderPapers(index, papers, 'source', ranked)).toEqual([0, 1, 3])
  expect(orderPapers(index, papers, 'title', ranked)).toEqual([0, 3, 1])
  expect(orderPapers(index, papers, 'languages', ranked)).toEqual([3, 1, 0])
  expect(orderPapers(index, papers, 'relevance', ranked)).toEqual([1, 3, 0])
})
