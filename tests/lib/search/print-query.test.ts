import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../lib/search/parse-query'
import { printQuery } from '../../../lib/search/print-query'
import type { QueryNode } from '../../../lib/search/query-tree'
import { arbitraryItems, arbitrarySearch } from '../../fixtures/arbitrary-search'

/** A tree without what depends on the spelling: the text as typed and its place. */
function meaning(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner) =>
    key === 'span' || key === 'text' ? undefined : inner,
  )
  return JSON.parse(text)
}

test('what is printed is read back as the same query, whatever was typed', () => {
  fc.assert(
    fc.property(arbitrarySearch, (q) => {
      const { items } = parseQuery(q)
      const text = printQuery(items)
      const again = parseQuery(text)
      expect(meaning(again.items), text).toEqual(meaning(items))
      expect(printQuery(again.items)).toBe(text)
    }),
    { numRuns: 3000 },
  )
})

test('every query that the grammar can make is printed so that it is read back', () => {
  fc.assert(
    fc.property(arbitraryItems, (items) => {
      const read = parseQuery(printQuery(items))
      // Stop words and repeats are the reader's to drop: what it makes of the text is final
      const text = printQuery(read.items)
      expect(meaning(parseQuery(text).items)).toEqual(meaning(read.items))
      if (read.ignored.length === 0 && !repeats(items)) {
        expect(meaning(read.items)).toEqual(meaning(items))
      }
    }),
    { numRuns: 3000 },
  )
})

/** Whether some word stands twice side by side. */
function repeats(nodes: readonly QueryNode[]): boolean {
  const words = nodes.flatMap((node) => (node.kind === 'word' ? node.parts.join('-') : []))
  const inside = nodes.flatMap((node) =>
    node.kind === 'not'
      ? [[node.node]]
      : node.kind === 'and' || node.kind === 'or'
        ? [node.nodes]
        : [],
  )
  return new Set(words).size < words.length || inside.some(repeats)
}
