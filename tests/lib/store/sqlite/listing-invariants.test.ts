import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyQuery,
  FACETS,
  type Facet,
  type FacetSelection,
  type ListingQuery,
  SORTS,
  withSearch,
} from '../../../../lib/query/listing-query'
import { SqliteStore } from '../../../../lib/store/sqlite/sqlite-store'
import type { Listing } from '../../../../lib/store/store'
import { FIRST_COLLECTION } from '../../../../scripts/first-collection'
import { importFiles } from '../../../../scripts/import-files'
import { arbitraryStoredView } from '../../../fixtures/arbitrary-stored-view'
import { GENERATED_WORDS, generatedPapers } from '../../../fixtures/generated-papers'
import { sharedStore } from '../../../fixtures/shared-store'
import { importInto } from '../../../fixtures/temporary-store'

// The sentences of docs/rules.md, Counts and Search that hold for every view, at the first collection and at some
// thousand papers, through the store with its real index.

const GENERATED = 3000

async function fillGenerated(databaseUrl: string): Promise<void> {
  const store = SqliteStore.open(databaseUrl)
  await importInto(store, generatedPapers(GENERATED))
  await store.close()
}

const collections = [
  {
    name: 'the first collection',
    size: 119,
    runs: 40,
    words: [
      'lora',
      'language',
      'models',
      'pre-training',
      'dutch',
      'vocabulary',
      'adapters',
      'domain',
    ],
    fill: (databaseUrl: string) => importFiles([FIRST_COLLECTION], { databaseUrl }),
  },
  {
    name: 'some thousand papers',
    size: GENERATED,
    runs: 15,
    words: GENERATED_WORDS,
    fill: fillGenerated,
  },
]

/** The view with one facet put differently. */
function put(query: ListingQuery, facet: Facet, change: Partial<FacetSelection>): ListingQuery {
  return { ...query, facets: { ...query.facets, [facet]: { ...query.facets[facet], ...change } } }
}

describe.each(collections)('$name', ({ size, runs, words, fill }) => {
  const store = sharedStore(fill)

  /** Everything but the papers, for those who count. */
  const counts = (query: ListingQuery): Promise<Listing> =>
    store().listing(query, { offset: 0, limit: 0 })
  const total = async (query: ListingQuery) => (await counts(query)).total
  const slugs = async (query: ListingQuery) =>
    (await store().listing(query, { offset: 0, limit: size })).papers.map(({ slug }) => slug)

  async function eachView(check: (query: ListingQuery) => Promise<void>): Promise<void> {
    const { facets } = await counts(emptyQuery())
    await fc.assert(fc.asyncProperty(arbitraryStoredView(words, facets), check), { numRuns: runs })
  }

  test('which papers match is decided by the search over the whole collection; filters only take away', async () => {
    await eachView(async (query) => {
      const bySearch = new Set(await slugs(withSearch(emptyQuery(), query.q)))
      const byFilters = new Set(await slugs(withSearch(query, '')))
      const both = await slugs(query)
      expect(new Set(both)).toEqual(new Set([...byFilters].filter((slug) => bySearch.has(slug))))
    })
  })

  test('the count beside a value is the total of the view with that value', async () => {
    await eachView(async (query) => {
      const { facets, total: now } = await counts(query)
      for (const facet of FACETS) {
        const { include, exclude, match } = query.facets[facet]
        for (const { value, count, selected } of facets[facet].slice(0, 4)) {
          // A value that nobody knows empties the view; it has no papers of its own to count
          if (value === 'unheard-of') continue
          if (selected === 'exclude') {
            const others = exclude.filter((other) => other !== value)
            const without = await total(put(query, facet, { exclude: others }))
            expect(count, `not-${facet} ${value}`).toBe(without - now)
          } else {
            const beside = match === 'all' ? [...new Set([...include, value])] : [value]
            const shown = await total(put(query, facet, { include: beside }))
            expect(count, `${facet} ${value}`).toBe(shown)
          }
        }
      }
    })
  })

  test('a further value adds or removes only as its facet combines', async () => {
    await eachView(async (query) => {
      const { facets, total: now } = await counts(query)
      for (const facet of FACETS) {
        const value = facets[facet].at(-1)?.value
        if (value === undefined) continue
        const { include, exclude } = query.facets[facet]
        expect(
          await total(put(query, facet, { exclude: [...exclude, value] })),
        ).toBeLessThanOrEqual(now)
        if (include.length === 0) {
          expect(await total(put(query, facet, { include: [value] }))).toBeLessThanOrEqual(now)
          continue
        }
        const more = [...include, value]
        const any = await total(put(query, facet, { match: 'any' }))
        expect(
          await total(put(query, facet, { match: 'any', include: more })),
        ).toBeGreaterThanOrEqual(any)
        const all = await total(put(query, facet, { match: 'all' }))
        expect(await total(put(query, facet, { match: 'all', include: more }))).toBeLessThanOrEqual(
          all,
        )
      }
    })
  })

  test('sorting changes neither the papers nor a count', async () => {
    await eachView(async (query) => {
      const one = await counts(query)
      const papers = new Set(await slugs(query))
      for (const sort of SORTS) {
        if (sort === 'relevance' && query.q === '') continue
        const other = await counts({ ...query, sort })
        expect([other.total, other.facets]).toEqual([one.total, one.facets])
        expect(new Set(await slugs({ ...query, sort }))).toEqual(papers)
      }
    })
  })

  test('the pages deliver the total, each paper once, where its position says', async () => {
    await eachView(async (query) => {
      const all = await total(query)
      const limit = Math.max(7, Math.ceil(all / 4))
      const delivered: string[] = []
      for (let offset = 0; offset <= all; offset += limit) {
        const { papers, total: again } = await store().listing(query, { offset, limit })
        expect(again).toBe(all)
        delivered.push(...papers.map(({ slug }) => slug))
      }
      expect(delivered).toHaveLength(all)
      expect(new Set(delivered).size).toBe(all)
      for (const at of [0, Math.floor(all / 2), all - 1]) {
        const slug = delivered[at]
        if (slug === undefined) continue
        expect(await store().position(query, slug)).toMatchObject({ position: at + 1, total: all })
      }
    })
  })

  test('what an empty view would hold without a part of its search is what that search finds', async () => {
    const part = fc.constantFrom(...words.flatMap((word) => [word, `title:${word}`, `-${word}`]))
    const parts = fc.array(part, { minLength: 1, maxLength: 10 })
    const view = arbitraryStoredView(words, (await counts(emptyQuery())).facets)
    await fc.assert(
      fc.asyncProperty(view, parts, async (filters, typed) => {
        const query = withSearch(filters, ['author:nobody', ...typed].join(' '))
        const { total: now, shorterSearches } = await counts(query)
        expect(now).toBe(0)
        const totals = shorterSearches.map((shorter) => shorter.total)
        expect(totals).toEqual(totals.toSorted((a, b) => b - a))
        expect(totals.length).toBeLessThanOrEqual(5)
        const without = await total(withSearch(query, typed.join(' ')))
        expect(totals.length > 0).toBe(without > 0)
        for (const { q, total: left } of shorterSearches)
          expect(await total(withSearch(query, q))).toBe(left)
      }),
      { numRuns: runs },
    )
  })

  test('every paper that a word, phrase or field finds is told by what, and is marked there', async () => {
    const word = fc.constantFrom(...words)
    const term = fc.oneof(
      word,
      fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
      fc.tuple(word, word).map(([a, b]) => `${a} OR ${b}`),
      fc.tuple(word, word).map(([a, b]) => `(${a} ${b})`),
      word.map((a) => `${a.slice(0, 4)}*`),
      word.map((a) => `title:${a}`),
      fc.constantFrom('method:lora', 'language:dutch', 'has:code', 'author:ada', 'model:llama'),
    )
    await fc.assert(
      fc.asyncProperty(term, async (q) => {
        const query = withSearch(emptyQuery(), q)
        const { papers } = await store().listing(query, { offset: 0, limit: 100 })
        for (const { title, abstract, reasons, highlights } of papers) {
          expect(reasons.length, `${q}: ${title}`).toBeGreaterThan(0)
          const inText = reasons.filter(({ field }) => field === 'title' || field === 'abstract')
          const marked = highlights.map(({ field, start, end }) =>
            (field === 'title' ? title : abstract).slice(start, end),
          )
          expect(marked).toEqual(expect.arrayContaining(inText.flatMap((reason) => reason.words)))
        }
      }),
      { numRuns: runs },
    )
  })

  test('a selected value stays visible, and marks stand inside the text', async () => {
    await eachView(async (query) => {
      const { facets, papers } = await store().listing(query)
      for (const facet of FACETS) {
        const shown = facets[facet].map(({ value }) => value)
        const { include, exclude } = query.facets[facet]
        expect(shown).toEqual(expect.arrayContaining([...include, ...exclude]))
      }
      for (const paper of papers) {
        for (const { field, start, end } of paper.highlights) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(paper[field].length)
        }
      }
    })
  })
})
