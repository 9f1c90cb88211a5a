import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { GET as candidates } from '../../../app/api/candidates/route'
import { GET as papers } from '../../../app/api/papers/route'
import { GET as suggest } from '../../../app/api/suggest/route'
import { arbitrarySearch } from '../../fixtures/arbitrary-search'
import { bodyOf, papersShape, request, serve } from '../../fixtures/served-store'

/** A text as clients may send it: encoded as a form does, percent by percent, or not as text at all. */
const encoded = fc.oneof(
  arbitrarySearch.map((q) => new URLSearchParams({ q }).toString()),
  fc
    .uint8Array({ maxLength: 30 })
    .map(
      (bytes) => `q=${[...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
    ),
  fc.constantFrom('q=%', 'q=%ff%fe', 'q=%u0041', 'q=%00', 'q', 'q=&q=', 'q=a&q=b'),
)

test('whatever the search text, the API answers it or says what is wrong, never with a fault of its own', async () => {
  await serve()
  const logged = vi.spyOn(console, 'error')
  await fc.assert(
    fc.asyncProperty(encoded, async (search) => {
      for (const [path, GET] of [
        ['papers', papers],
        ['candidates', candidates],
        ['suggest', suggest],
      ] as const) {
        const { status } = await GET(request(`/api/${path}?${search}`))
        expect([200, 400], search).toContain(status)
      }
    }),
    { numRuns: 500 },
  )
  expect(logged).not.toHaveBeenCalled()
})

test('10,000 characters of any kind are answered in a moment', async () => {
  await serve()
  await fc.assert(
    fc.asyncProperty(arbitrarySearch, async (piece) => {
      const q = (piece || ' ').repeat(10_000).slice(0, 10_000)
      const begun = performance.now()
      const { status } = await papers(request(`/api/papers?${new URLSearchParams({ q })}`))
      expect(performance.now() - begun).toBeLessThan(1000)
      expect([200, 400]).toContain(status)
    }),
    { numRuns: 50 },
  )
})

test('the query is given as understood: in words, in its one spelling, with what was wrong', async () => {
  await serve()
  const {
    query,
    total,
    papers: found,
  } = await bodyOf(
    papers(request(`/api/papers?${new URLSearchParams({ q: 'Dutch -"Low Rank" langage:x (' })}`)),
    papersShape,
  )
  expect(query).toMatchObject({
    canonical: 'dutch -"low rank" langage x',
    ignored: [
      { text: 'langage:', reason: 'not a field, so searched as words; perhaps language:' },
      { text: '(', reason: 'has nothing to search for inside' },
    ],
  })
  expect(query.words).toContain('without the phrase “Low Rank”')
  expect(total).toBe(found.length)
})
