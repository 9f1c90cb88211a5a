import { expect, test } from 'vitest'
import { isEmpty } from '../../../../lib/search/fuzzy-suggest'
import {
  BOTH,
  DUTCH,
  dutchLora,
  NOTHING,
  promisedCode,
  sourcePaper,
  THAI,
  twoLanguages,
} from '../../../fixtures/source-papers'
import { importInto, storeOf, temporaryStore } from '../../../fixtures/temporary-store'
import { view } from '../../../fixtures/view'

/** Sixty papers: enough for four pages, with every third in Dutch and every second linked. */
const sixty = Array.from({ length: 60 }, (_, at) =>
  sourcePaper({
    title: `Paper Number ${String(at).padStart(2, '0')}`,
    abstract: `Paper ${at} speaks ${at % 3 === 0 ? 'Dutch' : 'English'}. ${at % 2 === 0 ? 'https://github.com/a/b' : ''} Up to ${at} languages.`,
  }),
)

test('an empty store answers everything', async () => {
  const store = temporaryStore()
  const listing = await store.listing(view(''))
  expect(listing).toMatchObject({ total: 0, papers: [], unknown: [], relaxations: [] })
  expect(await store.paper('anything')).toBeNull()
  expect(await store.papers(['anything'])).toEqual([])
  expect(await store.position(view(''), 'anything')).toBeNull()
  expect(await store.closePapers('anything', 5)).toEqual([])
  expect(await store.related('anything', 5)).toEqual([])
  expect(await store.candidates()).toEqual([])
  expect(await store.nearCandidates(view('q=anything'), 5)).toEqual([])
  expect(isEmpty(await store.suggest('anything', 5))).toBe(true)
  expect(await store.aliases()).toEqual({ method: {}, language: {}, model: {} })
  expect([await store.methods(), await store.models(), await store.languages()]).toEqual([
    [],
    [],
    [],
  ])
  expect((await store.listing(view('q=anything&language=nld'))).total).toBe(0)
})

test.each([
  ['method=lora', [DUTCH, THAI]],
  ['method=peft', [DUTCH, THAI]],
  ['method=none', [BOTH, NOTHING]],
  ['method=lora&not-method=quantization', [DUTCH]],
  ['method=lora&method=quantization&match-method=all', [THAI]],
  ['language=nld', [DUTCH, BOTH]],
  ['language=nld&language=tha', [DUTCH, BOTH, THAI]],
  ['language=nld&language=tha&match-language=all', [BOTH]],
  ['not-language=none', [DUTCH, BOTH, THAI]],
  ['model=llama', [DUTCH, THAI]],
  ['contribution=method', [DUTCH]],
  ['link=code', [DUTCH]],
  ['link=promised', [THAI]],
  ['link=none', [BOTH, NOTHING]],
  ['sort=title', [NOTHING, BOTH, DUTCH, THAI]],
  ['sort=languages', [BOTH, NOTHING, DUTCH, THAI]],
  ['q=thai&language=tha&sort=source', [BOTH, THAI]],
])('the view %s holds these papers in this order', async (search, slugs) => {
  const store = await storeOf()
  const { total, papers } = await store.listing(view(search))
  expect(papers.map(({ slug }) => slug)).toEqual(slugs)
  expect(total).toBe(slugs.length)
})

test.each([
  '',
  'sort=title',
  'sort=languages',
  'q=paper+dutch',
  'language=nld',
  'q=paper&not-link=none',
])(
  'the pages of the view "%s" deliver its total, each paper once, where its position says',
  async (search) => {
    const store = await storeOf(sixty)
    const query = view(search)
    const { total } = await store.listing(query)
    const slugs: string[] = []
    for (let page = 1; page <= Math.ceil(total / 20) + 1; page++) {
      const { papers, total: again } = await store.listing({ ...query, page })
      expect(again).toBe(total)
      slugs.push(...papers.map(({ slug }) => slug))
    }
    expect(slugs).toHaveLength(total)
    expect(new Set(slugs).size).toBe(total)
    for (const [at, slug] of slugs.entries()) {
      expect(await store.position(query, slug)).toMatchObject({
        position: at + 1,
        total,
        previous: at === 0 ? null : { slug: slugs[at - 1] },
        next: at === total - 1 ? null : { slug: slugs[at + 1] },
      })
    }
  },
)

test('a window delivers the papers asked for, whatever the page', async () => {
  const store = await storeOf(sixty)
  const { papers, total } = await store.listing(view('page=3'), { offset: 5, limit: 2 })
  expect(papers.map(({ slug }) => slug)).toEqual(['paper-number-05', 'paper-number-06'])
  expect(total).toBe(60)
})

test('a page beyond the end is empty and knows the total', async () => {
  const store = await storeOf(sixty)
  expect(await store.listing(view('page=9'))).toMatchObject({ total: 60, papers: [] })
})

test('a paper outside the view has no position in it, one under a former slug has', async () => {
  const store = await storeOf([{ ...dutchLora, id: 'd' }, twoLanguages])
  const title = 'Renamed'
  await importInto(store, [{ ...dutchLora, id: 'd', title, raw: { ...dutchLora.raw, title } }])
  expect(await store.position(view('method=none'), DUTCH)).toBeNull()
  expect(await store.position(view('method=lora'), DUTCH)).toMatchObject({ position: 1, total: 1 })
  expect(await store.position(view(''), 'no-such-paper')).toBeNull()
})

test('an unknown value is named with those that come near, and the view holds no paper', async () => {
  const store = await storeOf()
  const listing = await store.listing(view('method=lorra&not-language=nl&model=llama'))
  expect(listing.total).toBe(0)
  expect(listing.unknown).toEqual([
    { facet: 'method', value: 'lorra', nearest: [{ value: 'lora', label: 'LoRA' }] },
    { facet: 'language', value: 'nl', nearest: [{ value: 'nld', label: 'Dutch' }] },
  ])
})

test('every ISO 639-3 code is known, with papers or without', async () => {
  const store = await storeOf()
  expect(await store.listing(view('language=eus'))).toMatchObject({ total: 0, unknown: [] })
  expect((await store.listing(view('not-language=eus'))).total).toBe(4)
})

test('papers come in the order asked for, under present and former slugs, unknown ones left out', async () => {
  const store = await storeOf([{ ...dutchLora, id: 'd' }, twoLanguages, promisedCode])
  const title = 'Renamed'
  await importInto(store, [{ ...dutchLora, id: 'd', title, raw: { ...dutchLora.raw, title } }])
  const papers = await store.papers([THAI, 'unknown', DUTCH, BOTH, 'renamed'])
  expect(papers.map(({ asked, slug }) => [asked, slug])).toEqual([
    [THAI, THAI],
    [DUTCH, 'renamed'],
    [BOTH, BOTH],
    ['renamed', 'renamed'],
  ])
})

test('methods and models come with parents and counts in the order of the vocabulary, languages by papers', async () => {
  const store = await storeOf()
  expect((await store.models()).map(({ slug, parent, count }) => [slug, parent, count])).toEqual([
    ['llama', null, 2],
    ['llama-2', 'llama', 2],
  ])
  expect((await store.methods()).find(({ slug }) => slug === 'lora')).toEqual({
    slug: 'lora',
    name: 'LoRA',
    parent: 'peft',
    definition: 'What LoRA is.',
    aliases: ['low-rank adaptation'],
    count: 2,
  })
  expect((await store.languages()).map(({ code, name, count }) => [code, name, count])).toEqual([
    ['nld', 'Dutch', 2],
    ['tha', 'Thai', 2],
  ])
})

test('whether a paper, a method or a model exists is told without reading it', async () => {
  const store = await storeOf()
  const asked = [
    store.has('paper', DUTCH),
    store.has('method', 'lora'),
    store.has('model', 'llama'),
    store.has('paper', 'lora'),
    store.has('method', 'llama'),
    store.has('method', 'none'),
  ]
  expect(await Promise.all(asked)).toEqual([true, true, true, false, false, false])
})

test('papers that are searched say where they match, others do not', async () => {
  const store = await storeOf()
  const searched = await store.listing(view('q=dutch&sort=source'))
  expect(searched.papers[0]).toMatchObject({
    reasons: [
      { field: 'title', words: ['Dutch'] },
      { field: 'language', words: ['Dutch'] },
      { field: 'abstract', words: ['Dutch'] },
    ],
    highlights: [
      { field: 'title', start: 17, end: 22 },
      { field: 'abstract', start: 42, end: 47 },
    ],
  })
  const [plain] = (await store.listing(view(''))).papers
  expect(plain).toMatchObject({ reasons: [], highlights: [] })
})

test('the facts of the collection are what its sources told, and when it changed', async () => {
  const empty = temporaryStore()
  expect(await empty.facts()).toMatchObject({ papers: 0, changed: null, years: null, mentions: 0 })
  const store = await storeOf([
    sourcePaper({ title: 'One', abstract: 'LoRA.', year: 2019, authors: ['A'] }),
    sourcePaper({
      title: 'Two',
      abstract: 'It takes 33.3\\% more.',
      year: 2024,
      venue: 'V',
      url: 'https://example.org',
    }),
  ])
  const facts = await store.facts()
  expect(facts).toMatchObject({
    papers: 2,
    repaired: 1,
    withAuthors: 1,
    withVenue: 1,
    withYear: 2,
    withUrl: 1,
    years: { first: 2019, last: 2024 },
    mentions: 2,
  })
  expect(Date.parse(facts.changed ?? '')).toBeLessThanOrEqual(Date.now())
})
