import { expect, test } from 'vitest'
import { parseListingQuery } from '../../../../lib/query/parse-listing-query'
import { isEmpty } from '../../../../lib/search/fuzzy-suggest'
import { dutchLora, promisedCode, sourcePaper, twoLanguages } from '../../../fixtures/source-papers'
import { importInto, storeOf, temporaryStore } from '../../../fixtures/temporary-store'

function view(search: string) {
  return parseListingQuery(new URLSearchParams(search)).query
}

const [DUTCH, BOTH, THAI, NOTHING] = [
  'teaching-a-model-dutch',
  'dutch-and-thai-pre-training-at-once',
  'thai-adapters-by-lora',
  'a-study-of-nothing-in-particular',
] as const

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

test('a paper has all that was found in it, and each mention is the very words', async () => {
  const store = await storeOf()
  const lookup = await store.paper(DUTCH)
  if (lookup?.found !== 'paper') throw new Error('the paper is there')
  const { paper } = lookup
  expect(paper).toMatchObject({
    title: dutchLora.title,
    methods: [
      { slug: 'lora', name: 'LoRA' },
      { slug: 'peft', name: 'Parameter-efficient tuning' },
    ],
    languages: [{ code: 'nld', name: 'Dutch' }],
    models: [
      { slug: 'llama-2', name: 'Llama 2' },
      { slug: 'llama', name: 'Llama family' },
    ],
    contributions: ['method'],
    links: [{ url: 'https://github.com/example/dutune', kind: 'code' }],
    availability: 'linked',
    introduces: [{ name: 'DuTune', long: null }],
    raw: dutchLora.raw,
    versions: [],
  })
  expect(paper.evidence.length).toBeGreaterThan(6)
  for (const evidence of paper.evidence) {
    if ('reason' in evidence) continue
    expect(evidence.text).toBe(paper[evidence.field].slice(evidence.start, evidence.end))
    expect(evidence.text).not.toBe('')
  }
})

test('the raw text is what the source had, though the clean text is another', async () => {
  const raw = { title: 'SubscribeA {bf Model}', abstract: 'Gains of 33.3\\%.' }
  const store = await storeOf([sourcePaper({ title: 'A {bf Model}', abstract: raw.abstract, raw })])
  const [listed] = (await store.listing(view(''))).papers
  const lookup = await store.paper(listed?.slug ?? '')
  expect(lookup).toMatchObject({
    paper: { title: 'A Model', abstract: 'Gains of 33.3%.', raw },
  })
})

test('what the sources say of a paper is kept and shown', async () => {
  const fields = {
    id: '10.1000/182',
    authors: ['Ängström, A.', 'B, C'],
    year: 2024,
    venue: 'ACL',
    url: 'https://example.org/182',
  }
  const store = await storeOf([sourcePaper({ title: 'One', abstract: 'Text.', ...fields })])
  expect(await store.papers(['one'])).toMatchObject([fields])
})

test('slugs that come near an unknown one are offered, and nothing when nothing is near', async () => {
  const store = await storeOf()
  expect((await store.closePapers('thai-adapter-by-loras', 3))[0]?.slug).toBe(THAI)
  expect(await store.closePapers('xyzzy', 3)).toEqual([])
  expect(await store.closePapers('---', 3)).toEqual([])
})

test('related papers say what is shared and what differs', async () => {
  const store = await storeOf()
  expect(await store.related(DUTCH, 5)).toEqual([
    {
      slug: THAI,
      title: promisedCode.title,
      shared: ['LoRA', 'Llama 2'],
      differs: ['Quantization', 'Thai'],
    },
    { slug: BOTH, title: twoLanguages.title, shared: ['Dutch'], differs: ['Thai'] },
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

test('candidates are all papers without their abstracts, in the order of their sources', async () => {
  const store = await storeOf()
  const candidates = await store.candidates()
  expect(candidates.map(({ slug }) => slug)).toEqual([DUTCH, BOTH, THAI, NOTHING])
  expect(candidates[0]).toEqual({
    slug: DUTCH,
    title: dutchLora.title,
    abstract: '',
    methods: [
      { slug: 'lora', name: 'LoRA' },
      { slug: 'peft', name: 'Parameter-efficient tuning' },
    ],
    languages: [{ code: 'nld', name: 'Dutch' }],
    languageCount: null,
    models: [
      { slug: 'llama-2', name: 'Llama 2' },
      { slug: 'llama', name: 'Llama family' },
    ],
    introduces: [{ name: 'DuTune', long: null }],
    code: true,
  })
})

test('near candidates fit half typed and misspelt words, and only those of the view', async () => {
  const store = await storeOf()
  const near = async (search: string) =>
    (await store.nearCandidates(view(search), 5)).map(({ slug }) => slug)
  expect(await near('q=dut')).toEqual([DUTCH, BOTH])
  expect(await near('q=quantisation')).toEqual([THAI])
  expect(await near('q=dutune')).toEqual([DUTCH])
  expect(await near('q=dut&method=lora')).toEqual([DUTCH])
  expect(await near('q=dutch+-thai')).toEqual([])
  expect(await store.nearCandidates(view('q=dut'), 1)).toHaveLength(1)
  const [shown] = await store.nearCandidates(view('q=dutune'), 1)
  expect(shown?.abstract).toBe(dutchLora.abstract)
})

test('typed text suggests papers, values with their counts, and introduced names with their papers', async () => {
  const store = await storeOf()
  expect(await store.suggest('dut', 5)).toMatchObject({
    papers: [{ slug: DUTCH, title: dutchLora.title }, { slug: BOTH }],
    methods: [],
    languages: [{ value: 'nld', label: 'Dutch', count: 2 }],
    introduced: [{ name: 'DuTune', slug: DUTCH }],
  })
  expect((await store.suggest('lora', 5)).methods).toEqual([
    { value: 'lora', label: 'LoRA', count: 2 },
  ])
})

test('what is suggested follows an import', async () => {
  const store = await storeOf()
  expect((await store.suggest('zebra', 5)).papers).toEqual([])
  await importInto(store, [sourcePaper({ title: 'Zebra Finches', abstract: 'They sing.' })])
  expect((await store.suggest('zebra', 5)).papers).toEqual([
    { slug: 'zebra-finches', title: 'Zebra Finches' },
  ])
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
