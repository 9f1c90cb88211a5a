import { expect, test } from 'vitest'
import type { SourceEvent, SourcePaper } from '../../../../lib/formats/source-paper'
import { importPapers } from '../../../../lib/import/import-papers'
import { emptyQuery } from '../../../../lib/query/listing-query'
import { dumpDatabase } from '../../../fixtures/dump-database'
import {
  dutchLora,
  fewPapers,
  noTags,
  promisedCode,
  sourcePaper,
} from '../../../fixtures/source-papers'
import { importInto, temporaryStore, temporaryUrl } from '../../../fixtures/temporary-store'
import { changedTagger, tinyTagger } from '../../../fixtures/tiny-tagger'

const renamed = sourcePaper({ id: 'f1', title: 'FLoRA', abstract: 'We adapt models to Dutch.' })

test('an import that is run twice changes no byte of any table the second time', async () => {
  const url = temporaryUrl()
  const store = temporaryStore(url)
  const papers = [...fewPapers, renamed, { ...dutchLora, id: 'late' }]
  await importInto(store, papers)
  const before = dumpDatabase(url)
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['Paper', 'Tag', 'PaperWords']))

  const { counts } = await importInto(store, papers)
  expect(counts).toMatchObject({ new: 0, changed: 0, retagged: 0, redirected: 0, pruned: 0 })
  expect(dumpDatabase(url)).toEqual(before)
})

test.each([
  ['a paper that contradicts another', { ...noTags, abstract: 'Another text.' }],
  [
    'a line that cannot be read',
    { kind: 'problem', problem: { file: 'f', line: 9, message: 'no title' } },
  ],
  ['a reader that breaks down', new Error('the disk is gone')],
] as const)('%s in the middle leaves every table as it was', async (_, last) => {
  const url = temporaryUrl()
  const store = temporaryStore(url)
  await importInto(store, [...fewPapers, renamed])
  const before = dumpDatabase(url)

  // Before it fails the import has updated, renamed, added and tagged anew
  async function* failing(): AsyncGenerator<SourceEvent> {
    const changed: SourcePaper[] = [
      { ...renamed, title: 'Renamed', raw: { ...renamed.raw, title: 'Renamed' } },
      sourcePaper({ title: 'New Here', abstract: 'Dutch.' }),
      noTags,
    ]
    for (const paper of changed) yield { kind: 'paper', paper }
    if (last instanceof Error) throw last
    yield 'kind' in last ? last : { kind: 'paper', paper: last }
    yield { kind: 'paper', paper: sourcePaper({ title: 'After', abstract: 'Thai.' }) }
  }
  const failed = store.importing(async (transaction) => {
    const report = await importPapers(failing(), changedTagger, transaction, { prune: true })
    if (report.problems.length > 0) throw new Error('refused')
  })
  await expect(failed).rejects.toThrow(last instanceof Error ? 'the disk is gone' : 'refused')
  expect(dumpDatabase(url)).toEqual(before)
  expect(await store.size()).toBe(5)
})

test('every reader sees the import of another process at its next call', async () => {
  const url = temporaryUrl()
  const [running, importer] = [temporaryStore(url), temporaryStore(url)]
  expect([await running.size(), await running.methods()]).toEqual([0, []])

  await importInto(importer, [dutchLora])
  expect(await running.size()).toBe(1)
  expect((await running.listing(emptyQuery())).papers[0]?.slug).toBe('teaching-a-model-dutch')
  expect((await running.methods()).map(({ slug, count }) => [slug, count])).toEqual([
    ['peft', 1],
    ['lora', 1],
    ['quantization', 0],
    ['pruning', 0],
  ])
  expect((await running.languages()).map(({ code }) => code)).toEqual(['nld'])

  await importInto(importer, [promisedCode], { prune: true })
  expect(await running.paper('teaching-a-model-dutch')).toBeNull()
  expect(
    (await running.listing({ ...emptyQuery(), q: 'quantization', sort: 'relevance' })).total,
  ).toBe(1)
  expect((await running.languages()).map(({ code }) => code)).toEqual(['tha'])
})

test('the revision changes with every import that changes something and with no other', async () => {
  const store = temporaryStore()
  const revisions = [await store.revision()]
  for (const papers of [[dutchLora], [dutchLora], [dutchLora, noTags], [noTags]]) {
    await importInto(store, papers)
    revisions.push(await store.revision())
  }
  await importInto(store, [noTags], { prune: true })
  revisions.push(await store.revision())
  const [empty, first, second, third, fourth, fifth] = revisions
  expect(second).toBe(first)
  expect(fourth).toBe(third)
  expect(new Set([empty, first, third, fifth]).size).toBe(4)
})

test('readers keep the last state while an import is under way', async () => {
  const url = temporaryUrl()
  const [running, importer] = [temporaryStore(url), temporaryStore(url)]
  await importInto(importer, [dutchLora])
  await importer.importing(async (transaction) => {
    async function* one(): AsyncGenerator<SourceEvent> {
      yield { kind: 'paper', paper: noTags }
    }
    await importPapers(one(), tinyTagger, transaction)
    expect(await running.size()).toBe(1)
    expect((await running.listing(emptyQuery())).total).toBe(1)
  })
  expect(await running.size()).toBe(2)
})
