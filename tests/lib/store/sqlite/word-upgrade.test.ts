import { expect, test } from 'vitest'
import { parseListingQuery } from '../../../../lib/query/parse-listing-query'
import { Connection } from '../../../../lib/store/sqlite/connection'
import type { SqliteStore } from '../../../../lib/store/sqlite/sqlite-store'
import { dumpDatabase } from '../../../fixtures/dump-database'
import { fewPapers, sourcePaper } from '../../../fixtures/source-papers'
import { importInto, temporaryStore, temporaryUrl } from '../../../fixtures/temporary-store'

async function found(store: SqliteStore, q: string): Promise<string[]> {
  const { query } = parseListingQuery(new URLSearchParams({ q }))
  const { papers } = await store.listing(query, { offset: 0, limit: 100 })
  return papers.map(({ title }) => title)
}

test('a store whose words another version made has the same words after it is opened', async () => {
  const url = temporaryUrl()
  await importInto(temporaryStore(url), fewPapers)
  const { PaperWords, WordList } = dumpDatabase(url)

  const connection = Connection.open(url)
  connection.execute(
    `DELETE FROM PaperWords; DELETE FROM WordList; UPDATE State SET value = 'old' WHERE name = 'words'`,
  )
  connection.close()
  const store = temporaryStore(url)
  expect(dumpDatabase(url)).toMatchObject({ PaperWords, WordList })
  expect(await found(store, 'dutune')).toEqual(['Teaching a Model Dutch'])
})

test('papers of many rows are found after changes and removals', async () => {
  const paper = (at: number, abstract: string) =>
    sourcePaper({ id: `${at}`, title: `Paper w${at}x`, abstract })
  const places = Array.from({ length: 600 }, (_, at) => at)
  const store = temporaryStore()
  await importInto(
    store,
    places.map((at) => paper(at, 'Text.')),
  )
  const changed = places.map((at) => paper(at, at % 100 === 0 ? `Changed c${at}x.` : 'Text.'))
  await importInto(store, changed.slice(0, 450), { prune: true })
  expect(await found(store, 'w300x')).toEqual(['Paper w300x'])
  expect(await found(store, 'c300x')).toEqual(['Paper w300x'])
  expect(await found(store, 'w500x')).toEqual([])
  expect(await found(store, 'paper text')).toHaveLength(100)
})
