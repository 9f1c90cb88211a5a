import { expect, test } from 'vitest'
import { relatedPapers } from '../../../lib/listing/related-papers'
import { collectionOf, type Holders } from '../../fixtures/arbitrary-collection'

function related(ordinal: number, holders: Partial<Holders>, limit = 5) {
  return relatedPapers(collectionOf(6, holders), ordinal, limit)
}

test('the paper that shares the rarer tag comes first', () => {
  const method = { common: [0, 1, 2, 3, 4], rare: [0, 5] }
  expect(related(0, { method }).map(({ ordinal }) => ordinal)).toEqual([5, 1, 2, 3, 4])
})

test('of two papers that share the same, the one with fewer other tags comes first', () => {
  const holders = { method: { lora: [0, 1, 2], pruning: [1] } }
  expect(related(0, holders).map(({ ordinal }) => ordinal)).toEqual([2, 1])
})

test('what is shared and what differs is told by label', () => {
  const holders = {
    method: { lora: [0, 1] },
    language: { nld: [0, 1], tha: [1] },
    model: { bert: [0] },
  }
  expect(related(0, holders)).toEqual([{ ordinal: 1, shared: ['LORA', 'NLD'], differs: ['THA'] }])
})

test('a paper is not related to itself, nor to papers that share no topic', () => {
  const holders = {
    method: { lora: [0] },
    link: { code: [0, 1] },
    contribution: { survey: [0, 2] },
  }
  expect(related(0, holders)).toEqual([])
  expect(related(5, holders)).toEqual([])
})

test('no more papers than asked for', () => {
  expect(related(0, { method: { lora: [0, 1, 2, 3, 4, 5] } }, 2)).toHaveLength(2)
})

/** A collection whose `lora` is a kind of its `peft`. */
function withKinds(holders: Partial<Holders>) {
  const plain = collectionOf(6, holders)
  const method = new Map(
    [...plain.facets.method].map(([slug, one]) => [
      slug,
      slug === 'lora' ? { ...one, parent: 'peft' } : one,
    ]),
  )
  return { ...plain, facets: { ...plain.facets, method } }
}

test('a parent is not named beside its child', () => {
  const index = withKinds({ method: { peft: [0, 1], lora: [0, 1] } })
  expect(relatedPapers(index, 0, 1)).toEqual([{ ordinal: 1, shared: ['LORA'], differs: [] }])
})

test('a parent adds nothing to what its child is worth, and counts where the child is not shared', () => {
  const index = withKinds({
    method: { peft: [0, 1, 2, 4], lora: [0, 1, 2] },
    language: { nld: [0, 3] },
  })
  expect(relatedPapers(index, 0, 5).map(({ ordinal }) => ordinal)).toEqual([3, 1, 2, 4])
})
