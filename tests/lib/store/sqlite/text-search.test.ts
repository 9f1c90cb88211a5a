import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseListingQuery } from '../../../../lib/query/parse-listing-query'
import type { SqliteStore } from '../../../../lib/store/sqlite/sqlite-store'
import { fewPapers, sourcePaper } from '../../../fixtures/source-papers'
import { storeOf } from '../../../fixtures/temporary-store'

// docs/rules.md, Search, through the store: what is typed against what papers hold.

async function found(store: SqliteStore, q: string): Promise<string[]> {
  const { query } = parseListingQuery(new URLSearchParams({ q }))
  const { papers } = await store.listing(query, { offset: 0, limit: 100 })
  return papers.map(({ title }) => title)
}

/** Papers by title alone, under the same abstract. */
function titled(...titles: string[]) {
  return storeOf(titles.map((title) => sourcePaper({ title, abstract: 'Nothing else is said.' })))
}

test.each(['pretraining', 'pre-training', 'pre training', 'PRE TRAINING', 'pre–trained'])(
  '"%s" finds the word however papers spell it',
  async (q) => {
    const store = await titled(
      'One Pretraining',
      'Two Pre-training',
      'Three pre training',
      'Training before',
    )
    expect((await found(store, q)).sort()).toEqual([
      'One Pretraining',
      'Three pre training',
      'Two Pre-training',
    ])
  },
)

test.each([
  ['adapter', 'Adapters'],
  ['adapting', 'We Adapted'],
  ['nystrom', 'Nyström Method'],
  ['Nyström', 'NYSTROM Method'],
  ['efficient', 'Eﬃcient Tuning'],
  ['한국어', '한국어 모델'],
  ['データ', '大きい データ'],
  ['हिन्दी', 'हिन्दी मॉडल'],
  ['московский', 'Московский корпус'],
])('"%s" finds the paper "%s"', async (q, title) => {
  const store = await titled(title, 'Something Else')
  expect(await found(store, q)).toEqual([title])
})

test('one word is found in title, abstract, author, tag, alias and introduced name', async () => {
  const store = await storeOf([
    ...fewPapers,
    sourcePaper({ title: 'By Someone', abstract: 'Text.', authors: ['Ärlig, Åsa'] }),
  ])
  expect(await found(store, 'nothing')).toEqual(['A Study of Nothing in Particular'])
  expect(await found(store, 'describe')).toEqual(['A Study of Nothing in Particular'])
  expect(await found(store, 'arlig')).toEqual(['By Someone'])
  expect((await found(store, 'parameter-efficient')).length).toBe(2)
  expect((await found(store, 'low-rank')).sort()).toEqual([
    'Teaching a Model Dutch',
    'Thai Adapters by LoRA',
  ])
  expect(await found(store, 'dutune')).toEqual(['Teaching a Model Dutch'])
})

test('two words must both be there, or where no paper has both, either', async () => {
  const store = await titled('Dutch Models', 'Thai Models', 'Dutch Speech')
  expect(await found(store, 'dutch models')).toEqual(['Dutch Models'])
  expect((await found(store, 'thai speech')).sort()).toEqual(['Dutch Speech', 'Thai Models'])
})

test('of three or four words all but one must be there', async () => {
  const store = await titled('Dutch Speech Models', 'Dutch Speech', 'Dutch', 'Models for Speech')
  expect((await found(store, 'dutch speech models')).sort()).toEqual([
    'Dutch Speech',
    'Dutch Speech Models',
    'Models for Speech',
  ])
  expect((await found(store, 'dutch speech models xyzzy')).sort()).toEqual(['Dutch Speech Models'])
})

test('of many words those that tell little are not enough', async () => {
  const store = await titled('Rare Word', 'Common One', 'Common Two', 'Common Three', 'Common Four')
  // "common" is worth 3 % of the five, "rare" 15.2 %
  expect(await found(store, 'common rare aaa bbb ccc')).toEqual(['Rare Word'])
})

test('stop words are not asked for beside others', async () => {
  const store = await titled('The Dutch', 'Dutch', 'The Thai')
  expect((await found(store, 'the dutch')).sort()).toEqual(['Dutch', 'The Dutch'])
})

test('more of the words, and words in the title, rank higher', async () => {
  const store = await storeOf([
    sourcePaper({ title: 'A Plain Title', abstract: 'On thai speech and more of it.' }),
    sourcePaper({ title: 'Speech', abstract: 'On thai and more of it, as before.' }),
    sourcePaper({ title: 'Thai Speech', abstract: 'And more of it.' }),
    sourcePaper({ title: 'Untitled', abstract: 'Thai alone, and more of it.' }),
  ])
  expect(await found(store, 'thai speech')).toEqual(['Thai Speech', 'Speech', 'A Plain Title'])
})

test('equals are in the order of their addresses', async () => {
  const store = await titled('Same Words C', 'Same Words A', 'Same Words B')
  expect(await found(store, 'same words')).toEqual(['Same Words A', 'Same Words B', 'Same Words C'])
})

test('a word that no paper has is searched as the beginning of one, and that is said', async () => {
  const store = await titled('Quantization Works', 'Other')
  const { query } = parseListingQuery(new URLSearchParams('q=quant'))
  const { papers, search } = await store.listing(query)
  expect(papers.map(({ title }) => title)).toEqual(['Quantization Works'])
  expect(search.words).toContain('“quant…”')
})

test('which papers match never depends on filters, sort or page', async () => {
  const store = await storeOf()
  const total = async (search: string) =>
    (await store.listing(parseListingQuery(new URLSearchParams(search)).query)).total
  // "thai quantization" has a paper with both words; without Thai adapters in view, either must not do
  expect(await total('q=thai+quantization')).toBe(1)
  expect(await total('q=thai+quantization&not-method=quantization')).toBe(0)
  expect(await total('q=thai+quantization&sort=title')).toBe(1)
})

test('search text of signs alone leaves all papers and is named as ignored', async () => {
  const store = await storeOf()
  const { query } = parseListingQuery(new URLSearchParams({ q: '?!' }))
  const { total, search } = await store.listing(query)
  expect(total).toBe(4)
  expect(search.ignored).toEqual([{ text: '?!', reason: 'has no letters or digits' }])
})

const syntax = fc.constantFrom(
  '"',
  '*',
  '(',
  ')',
  ':',
  '^',
  '+',
  '-',
  '{',
  '}',
  "'",
  ';',
  '--',
  '%',
  '_',
  ',',
  'AND',
  'OR',
  'NOT',
  'NEAR(',
  'title:',
  'rowid',
  'lora',
  'Dutch',
  'pre',
  'training',
  ' ',
  '\u0000',
  '\u0301',
  '½',
  'ﷺ',
  '😀',
  '\ud800',
  '\udc00',
  '\u200d',
  'İ',
  '한',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
)

test('any string at all is answered: signs of the index’s own language, control characters, halves of characters', async () => {
  const store = await storeOf()
  const anything = fc.oneof(
    fc.array(syntax, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
  )
  await fc.assert(
    fc.asyncProperty(anything, async (q) => {
      const query = {
        ...parseListingQuery(new URLSearchParams()).query,
        q,
        sort: 'relevance' as const,
      }
      const { total, papers, facets } = await store.listing(query)
      expect(papers).toHaveLength(total)
      expect(facets.method.every(({ count }) => count <= total)).toBe(true)
      await store.closePapers(q, 5)
      await store.nearCandidates(query, 2)
      await store.suggest(q, 2)
    }),
    { numRuns: 300 },
  )
})

test('10,000 characters are answered within a second', async () => {
  const store = await storeOf()
  const long = [
    'lora '.repeat(2000),
    Array.from({ length: 2000 }, (_, at) => `w${at}`).join(' '),
    'pre-'.repeat(2500),
    '"'.repeat(10_000),
    'x'.repeat(10_000),
    '\u0301'.repeat(10_000),
  ]
  for (const q of long) {
    const begun = performance.now()
    const query = {
      ...parseListingQuery(new URLSearchParams()).query,
      q,
      sort: 'relevance' as const,
    }
    await store.listing(query)
    expect(performance.now() - begun).toBeLessThan(1000)
  }
})
