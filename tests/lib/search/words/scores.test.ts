import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topPapers } from '../../../../lib/search/words/scores'

test('the best papers are those that sorting all of them gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      (scores, limit) => {
        const papers = Uint32Array.from(scores, (_, paper) => paper)
        const sorted = [...papers].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
        expect(topPapers(Float64Array.from(scores), papers, limit)).toEqual(sorted.slice(0, limit))
      },
    ),
  )
})
