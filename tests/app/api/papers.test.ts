import { expect, test, vi } from 'vitest'
import { GET } from '../../../app/api/papers/route'
import { parseListingQuery } from '../../../lib/query/parse-listing-query'
import { bodyOf, errorShape, papersShape, request, serve } from '../../fixtures/served-store'
import { sourcePaper } from '../../fixtures/source-papers'
import { importInto } from '../../fixtures/temporary-store'

const DUTCH = 'teaching-a-model-dutch'
const BOTH = 'dutch-and-thai-pre-training-at-once'
const THAI = 'thai-adapters-by-lora'

function papers(search: string) {
  return bodyOf(GET(request(`/api/papers${search}`)), papersShape)
}

async function problems(search: string): Promise<string[]> {
  const { error } = await bodyOf(GET(request(`/api/papers${search}`)), errorShape, 400)
  expect(error.code).toBe('bad-parameters')
  return error.problems.map(({ field, message }) => `${field}: ${message}`)
}

function many(count: number) {
  return Array.from({ length: count }, (_, at) =>
    sourcePaper({ title: `Paper Number ${at}`, abstract: at % 2 === 0 ? 'In Dutch.' : 'In Thai.' }),
  )
}

test('a view is answered in the promised shape, with what was understood', async () => {
  await serve()
  const body = await papers('?q=the+dutch&method=lora&sort=title')
  expect(body).toMatchObject({
    correction: null,
    total: 1,
    page: 1,
    perPage: 20,
    next: null,
    query: {
      q: 'the dutch',
      method: ['lora'],
      'not-method': [],
      'match-method': 'any',
      language: [],
      'not-language': [],
      'match-language': 'any',
      sort: 'title',
      words: 'Papers with the word “dutch”; method LoRA, by title.',
      ignored: [{ text: 'the', reason: 'too common to search for' }],
    },
  })
  expect(body.papers[0]).toMatchObject({ slug: DUTCH, page: `/papers/${DUTCH}`, id: null })
  expect(body.papers[0]?.reasons[0]).toEqual({ field: 'title', words: ['Dutch'] })
  expect(body.facets.methods[0]).toEqual({
    value: 'lora',
    label: 'LoRA',
    count: 1,
    selected: 'include',
    parent: 'peft',
  })
})

test('the answer is the page’s list: same papers, same total, same counts', async () => {
  const store = await serve(many(30))
  for (const search of ['', '?language=nld', '?q=paper+dutch&not-language=tha', '?page=2']) {
    const body = await papers(search)
    const listing = await store.listing(parseListingQuery(new URLSearchParams(search)).query)
    expect(body.papers.map(({ slug }) => slug)).toEqual(listing.papers.map(({ slug }) => slug))
    expect(body.total).toBe(listing.total)
    expect(body.facets.languages.map(({ value, count }) => [value, count])).toEqual(
      listing.facets.language.map(({ value, count }) => [value, count]),
    )
  }
})

test.each(['', '?per-page=7', '?per-page=100', '?language=nld&per-page=3', '?q=dutch&sort=title'])(
  'the next links of "%s" lead through all papers exactly once',
  async (search) => {
    await serve(many(45))
    const slugs: string[] = []
    let total = 0
    let next: string | null = `/api/papers${search}`
    while (next !== null) {
      const body: Awaited<ReturnType<typeof papers>> = await bodyOf(GET(request(next)), papersShape)
      slugs.push(...body.papers.map(({ slug }) => slug))
      expect(body.papers.length).toBeLessThanOrEqual(body.perPage)
      total = body.total
      next = body.next
    }
    expect(slugs).toHaveLength(total)
    expect(new Set(slugs).size).toBe(total)
    expect(total).toBeGreaterThan(20)
  },
)

test('a last page that is full leads no further', async () => {
  await serve(many(40))
  expect((await papers('?per-page=20&page=1')).next).toBe('/api/papers?page=2')
  expect((await papers('?per-page=20&page=2')).next).toBeNull()
  expect((await papers('?per-page=40')).next).toBeNull()
})

test('papers that are named come in the order named, each once', async () => {
  await serve()
  const body = await papers(`?paper=${THAI}&paper=${DUTCH}&paper=${THAI}&paper=${BOTH}`)
  expect(body.papers.map(({ slug }) => slug)).toEqual([THAI, DUTCH, BOTH])
  expect(body).toMatchObject({ total: 3, next: null })
})

test('as many papers can be named as promised, one more is refused', async () => {
  await serve(many(101))
  const named = (count: number) =>
    `?${Array.from({ length: count }, (_, at) => `paper=paper-number-${at}`).join('&')}`
  expect((await papers(named(100))).papers).toHaveLength(100)
  expect(await problems(named(101))).toEqual(['paper: at most 100 papers, not 101'])
})

test('a page beyond the end is empty and says the total', async () => {
  await serve()
  expect(await papers('?page=1000000&per-page=100')).toMatchObject({
    total: 4,
    papers: [],
    next: null,
  })
})

test.each([
  ['?per-page=0', 'per-page'],
  ['?per-page=101', 'per-page'],
  ['?per-page=ten', 'per-page'],
  ['?page=0', 'page'],
  ['?sort=newest', 'sort'],
  ['?colour=blue', 'colour'],
  ['?match-method=both', 'match-method'],
  ['?method=lorra', 'method'],
  ['?not-language=xx', 'not-language'],
  ['?link=none&link=papyrus', 'link'],
  ['?contribution=poem', 'contribution'],
  [`?q=${'x'.repeat(1001)}`, 'q'],
  ['?paper=unknown', 'paper'],
  ['?paper=', 'paper'],
])('%s is refused by the name of its parameter', async (search, field) => {
  await serve()
  const [problem, ...more] = await problems(search)
  expect(problem?.split(':')[0]).toBe(field)
  expect(more).toEqual([])
})

test('all problems come at once, values that do not exist among them', async () => {
  await serve()
  const search =
    '?method=lorra&not-method=lorra&language=nl&sort=up&page=0&per-page=1000&colour=blue'
  expect((await problems(search)).map((problem) => problem.split(':')[0])).toEqual([
    'colour',
    'sort',
    'page',
    'per-page',
    'method',
    'not-method',
    'language',
  ])
  const named = await problems(`?paper=${DUTCH}&paper=unknown&page=2&colour=blue`)
  expect(named.map((problem) => problem.split(':')[0])).toEqual(['colour', 'page', 'paper'])
})

test('a value that does not exist is answered with those that come near', async () => {
  await serve()
  expect(await problems('?method=lorra')).toEqual(['method: "lorra" is not known; perhaps lora'])
  expect(await problems('?language=nl')).toEqual(['language: "nl" is not known; perhaps nld'])
})

test('a problem never repeats a text of any length', async () => {
  await serve()
  const long = 'x'.repeat(5000)
  for (const name of ['method', 'sort', 'page', 'per-page', 'paper', 'match-link']) {
    for (const problem of await problems(`?${name}=${long}`))
      expect(problem.length).toBeLessThan(300)
  }
})

test('a paper under its former address is given under its present one', async () => {
  const flora = { ...sourcePaper({ title: 'FLoRA', abstract: 'Text.' }), id: 'f' }
  const store = await serve([flora])
  await importInto(store, [
    { ...flora, title: 'Renamed', raw: { title: 'Renamed', abstract: 'Text.' } },
  ])
  expect((await papers('?paper=flora')).papers.map(({ slug }) => slug)).toEqual(['renamed'])
})

test('every answer says how long it took and is asked for again, errors too', async () => {
  await serve()
  for (const search of ['', '?method=lorra']) {
    const { headers } = await GET(request(`/api/papers${search}`))
    expect(headers.get('Server-Timing')).toMatch(/^total;dur=\d+\.\d$/)
    expect(headers.get('Cache-Control')).toBe('no-cache')
    expect(headers.get('Content-Type')).toContain('application/json')
  }
})

test('whatever goes wrong inside is logged, and the answer tells nothing of it', async () => {
  const store = await serve()
  await store.close()
  const logged: unknown[] = []
  vi.spyOn(console, 'error').mockImplementation((...args) => logged.push(args))
  const { error } = await bodyOf(GET(request('/api/papers')), errorShape, 500)
  expect(error).toEqual({
    code: 'internal',
    message: 'The server could not answer. The reason is in its log.',
    problems: [],
  })
  expect(logged).toHaveLength(1)
})
