import { expect, test } from 'vitest'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { candidateTest } from '@/lib/search/candidate-in-view'
import { candidatePaper } from '@/lib/search/candidate-paper'
import { listingFromAnswer, type PapersAnswer } from '@/lib/search/listing-from-answer'
import { sortCandidates } from '@/lib/search/sort-candidates'
import { listedPaper } from '../../components/listing/listing-example'
import { candidate } from '../../fixtures/candidate'

const view = (search: string) => parseListingQuery(new URLSearchParams(search)).query
const LORA = { slug: 'lora', name: 'LoRA' }
const PEFT = { slug: 'peft', name: 'PEFT' }
const DUTCH = { code: 'nld', name: 'Dutch' }
const both = candidate('both', { methods: [LORA, PEFT], languages: [DUTCH], code: true })
const one = candidate('one', { methods: [PEFT] })
const bare = candidate('bare')

test.each([
  ['', ['both', 'one', 'bare']],
  ['method=lora&method=peft', ['both', 'one']],
  ['method=lora&method=peft&match-method=all', ['both']],
  ['not-method=lora', ['one', 'bare']],
  ['method=peft&not-language=nld', ['one']],
  ['method=none', ['bare']],
  ['link=code', ['both']],
])('candidates are filtered as the view %s asks', (search, slugs) => {
  const inView = candidateTest(view(search))
  expect([both, one, bare].filter((it) => inView?.(it)).map(({ slug }) => slug)).toEqual(slugs)
})

test.each(['contribution=survey', 'link=model', 'not-link=promised', 'link=none'])(
  'what candidates do not know (%s) is left to the server',
  (search) => {
    expect(candidateTest(view(search))).toBeNull()
  },
)

test('a candidate becomes a card with its tags and names', () => {
  const introduces = [{ name: 'Both', long: null }]
  const paper = candidatePaper({ ...both, introduces, languageCount: 7, abstract: 'We …' })
  expect(paper).toMatchObject({
    slug: 'both',
    abstract: 'We …',
    methods: [LORA, PEFT],
    languages: [DUTCH],
    languageCount: 7,
    introduces,
  })
})

test('candidates are sorted by title, by source and by languages', () => {
  const slugs = (sort: 'relevance' | 'title' | 'source' | 'languages') =>
    sortCandidates([one, both], sort, [both, one, bare]).map(({ slug }) => slug)
  expect(slugs('relevance')).toEqual(['one', 'both'])
  expect(slugs('source')).toEqual(['both', 'one'])
  expect(slugs('title')).toEqual(['both', 'one'])
  expect(slugs('languages')).toEqual(['both', 'one'])
})

test("an answer without search text has neither reasons nor highlights, and its parents are the answer's", () => {
  const { reasons: _reasons, highlights: _highlights, ...paper } = listedPaper('a')
  const answer: PapersAnswer = {
    query: {
      words: 'All papers.',
      canonical: '',
      ignored: [{ text: 'the', reason: 'too common' }],
    },
    correction: null,
    total: 1,
    relaxations: [{ indexes: [0], total: 3 }],
    shorterSearches: [{ without: 'x', q: 'y', total: 2 }],
    papers: [paper],
    facets: {
      methods: [{ value: 'lora', label: 'LoRA', count: 1, selected: 'include', parent: 'peft' }],
      languages: [],
      models: [{ value: 'llama-2', label: 'Llama 2', count: 1, selected: null, parent: 'llama' }],
      contributions: [],
      links: [],
    },
  }
  const listing = listingFromAnswer(answer)
  expect(listing.papers).toEqual([listedPaper('a')])
  expect(listing.facets.method).toEqual([
    { value: 'lora', label: 'LoRA', count: 1, selected: 'include', parent: 'peft' },
  ])
  expect(listing.facets.model[0]?.parent).toBe('llama')
  expect(listing.relaxations).toEqual([{ indexes: [0], total: 3 }])
  expect(listing.shorterSearches).toEqual([{ without: 'x', q: 'y', total: 2 }])
  expect(listing.search).toEqual({
    words: 'All papers.',
    canonical: '',
    correction: null,
    ignored: answer.query.ignored,
  })
})
