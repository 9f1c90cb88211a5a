import { expect, test } from 'vitest'
import { readSource } from '../../../lib/formats/read-source'
import type { SourcePaper } from '../../../lib/formats/source-paper'
import { loadTagger } from '../../../lib/import/load-tagger'
import { parseListingQuery } from '../../../lib/query/parse-listing-query'
import { FIELD_OPERATORS, OPERATORS } from '../../../lib/search/operators'
import { parseQuery } from '../../../lib/search/parse-query'
import { isPlainWord } from '../../../lib/search/query-tree'
import { SEARCH_FIELDS } from '../../../lib/search/search-fields'
import { openStore } from '../../../lib/store/open-store'
import { sharedStore } from '../../fixtures/shared-store'
import { sourcePaper } from '../../fixtures/source-papers'
import { importInto, storeOf } from '../../fixtures/temporary-store'

const papers: SourcePaper[] = []
for await (const event of readSource('prisma/seed/language-adaptation-papers.txt')) {
  if (event.kind === 'paper') papers.push(event.paper)
}
const firstCollection = sharedStore(async (databaseUrl) => {
  const store = openStore(databaseUrl)
  await importInto(store, papers, { tagger: loadTagger() })
  await store.close()
})

const AUTHOR = FIELD_OPERATORS.author.example

test.each(OPERATORS.map(({ example }) => example).filter((example) => example !== AUTHOR))(
  'the help’s example finds something in the first collection, as it is: %s',
  async (q) => {
    const { query } = parseListingQuery(new URLSearchParams({ q }))
    const { total, search } = await firstCollection().listing(query)
    expect(total).toBeGreaterThan(0)
    expect(search.correction).toBeNull()
  },
)

test('the help’s example for authors finds something where papers have authors', async () => {
  const store = await storeOf([
    sourcePaper({ title: 'A Title', abstract: 'Text.', authors: ['Geoffrey Hinton'] }),
  ])
  const { query } = parseListingQuery(new URLSearchParams({ q: AUTHOR }))
  expect((await store.listing(query)).total).toBe(1)
})

test.each(OPERATORS.map(({ syntax, example }) => [syntax, example]))(
  'the help’s example for %s is understood whole: %s',
  (_syntax, example) => {
    const { items, ignored } = parseQuery(example)
    expect(ignored).toEqual([])
    expect(items.every(isPlainWord)).toBe(false)
  },
)

test('the help has every field that the parser knows, and no other', () => {
  expect(Object.keys(FIELD_OPERATORS)).toEqual([...SEARCH_FIELDS])
  for (const [field, { syntax, example }] of Object.entries(FIELD_OPERATORS)) {
    expect(syntax).toMatch(new RegExp(`^${field}:`))
    expect(parseQuery(example).items[0]).toMatchObject({ kind: 'field', field })
  }
})
