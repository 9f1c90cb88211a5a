import { expect, test } from 'vitest'
import type { SourceEvent, SourcePaper } from '../../../lib/formats/source-paper'
import { importPapers } from '../../../lib/import/import-papers'
import { emptyQuery } from '../../../lib/query/listing-query'
import {
  dutchLora,
  fewPapers,
  noTags,
  promisedCode,
  sourcePaper,
} from '../../fixtures/source-papers'
import { importInto, RefusedImport, storeOf, temporaryStore } from '../../fixtures/temporary-store'
import { changedTagger, tinyTagger } from '../../fixtures/tiny-tagger'

// What a second import does to the first: docs/rules.md, Imports.

const counts = {
  read: 0,
  new: 0,
  changed: 0,
  same: 0,
  repeated: 0,
  retagged: 0,
  renamed: 0,
  redirected: 0,
  pruned: 0,
}
const flora = sourcePaper({ id: 'f1', title: 'FLoRA', abstract: 'We adapt models to Dutch.' })

test('the counts tell new from changed from same', async () => {
  const store = temporaryStore()
  const first = await importInto(store, fewPapers)
  expect(first.counts).toEqual({ ...counts, read: 4, new: 4 })
  const changed = {
    ...noTags,
    abstract: 'Another text.',
    raw: { ...noTags.raw, abstract: 'Another text.' },
  }
  const added = sourcePaper({ title: 'One More', abstract: 'More.' })
  const second = await importInto(store, [dutchLora, dutchLora, changed, added])
  expect(second.counts).toEqual({ ...counts, read: 4, new: 1, changed: 1, same: 1, repeated: 1 })
})

test('a changed abstract updates the paper under its slug, tags included', async () => {
  const store = await storeOf([flora])
  await importInto(store, [given(flora, { abstract: 'We adapt models to Thai.' })])
  const [paper] = await store.papers(['flora'])
  expect(paper).toMatchObject({
    abstract: 'We adapt models to Thai.',
    languages: [{ code: 'tha', name: 'Thai' }],
  })
  expect(await store.size()).toBe(1)
})

test('a changed title with the same id moves the paper and keeps its old address', async () => {
  const store = await storeOf([flora])
  const { counts: told } = await importInto(store, [given(flora, { title: 'Flora Rises' })])
  expect(told).toMatchObject({ changed: 1, redirected: 1, new: 0 })
  expect(await store.paper('flora')).toEqual({ found: 'redirect', slug: 'flora-rises' })
  expect(await store.paper('flora-rises')).toMatchObject({ found: 'paper', paper: { id: 'f1' } })
})

test('a paper that was renamed twice is found under each former address, in one step', async () => {
  const store = await storeOf([flora])
  await importInto(store, [given(flora, { title: 'Second Name' })])
  await importInto(store, [given(flora, { title: 'Third Name' })])
  expect(await store.paper('flora')).toEqual({ found: 'redirect', slug: 'third-name' })
  expect(await store.paper('second-name')).toEqual({ found: 'redirect', slug: 'third-name' })
})

test('a paper that is renamed back takes its first address again', async () => {
  const store = await storeOf([flora])
  await importInto(store, [given(flora, { title: 'Second Name' })])
  await importInto(store, [flora])
  expect(await store.paper('flora')).toMatchObject({ found: 'paper' })
  expect(await store.paper('second-name')).toEqual({ found: 'redirect', slug: 'flora' })
})

test('a paper may go to and fro between two titles', async () => {
  const store = await storeOf([flora])
  for (const title of ['Second Name', 'FLoRA', 'Second Name']) {
    await importInto(store, [given(flora, { title })])
  }
  expect(await store.paper('flora')).toEqual({ found: 'redirect', slug: 'second-name' })
  expect(await store.paper('second-name')).toMatchObject({ found: 'paper' })
})

test('an old slug counts as taken: a new paper of that title gets digits', async () => {
  const store = await storeOf([flora])
  await importInto(store, [given(flora, { title: 'Flora Rises' })])
  await importInto(store, [given(flora, { id: 'f2' })])
  expect(await store.paper('flora')).toEqual({ found: 'redirect', slug: 'flora-rises' })
  const { papers } = await store.listing(emptyQuery())
  expect(papers.map(({ id, slug }) => [id, slug])).toEqual([
    ['f1', 'flora-rises'],
    ['f2', expect.stringMatching(/^flora-[0-9a-f]{6}$/)],
  ])
})

test('other capitals or signs in a title change the paper and not its address', async () => {
  const store = await storeOf([flora])
  const { counts: told } = await importInto(store, [given(flora, { title: 'Flora!' })])
  expect(told).toMatchObject({ changed: 1, redirected: 0 })
  expect((await store.papers(['flora']))[0]?.title).toBe('Flora!')
})

const rich = given(flora, {
  authors: ['First Author'],
  year: 2024,
  venue: 'ACL',
  url: 'https://example.org/f1',
  codeUrls: ['https://github.com/example/flora'],
  record: '{"id":"f1"}',
})
const kept = {
  id: 'f1',
  authors: ['First Author'],
  year: 2024,
  venue: 'ACL',
  url: 'https://example.org/f1',
}

test('a poorer source takes nothing from a richer one, and changes nothing', async () => {
  const store = await storeOf([rich])
  const { counts: told } = await importInto(store, [given(flora, { id: null })])
  expect(told).toMatchObject({ same: 1, changed: 0 })
  expect((await store.papers(['flora']))[0]).toMatchObject(kept)
})

test('a richer source adds what the poorer one was silent about', async () => {
  const store = await storeOf([given(flora, { id: null })])
  expect((await importInto(store, [rich])).counts).toMatchObject({ changed: 1, new: 0 })
  expect((await store.papers(['flora']))[0]).toMatchObject(kept)
})

test('within one import, a richer repeat adds what is missing and replaces nothing, once', async () => {
  const store = temporaryStore()
  const papers = [given(flora, { id: null, venue: 'EMNLP' }), rich]
  expect((await importInto(store, papers)).counts).toMatchObject({ new: 1, changed: 1 })
  expect((await store.papers(['flora']))[0]).toMatchObject({ ...kept, venue: 'EMNLP' })
})

test('two lines that differ in a field do not take turns at every import', async () => {
  const store = temporaryStore()
  const papers = [given(rich, { id: null }), given(rich, { id: null, year: 2023, venue: 'EMNLP' })]
  await importInto(store, papers)
  const again = await importInto(store, papers)
  expect(again.counts).toEqual({ ...counts, read: 2, same: 1, repeated: 1 })
})

test('a paper that an earlier import gave an id keeps it and is met by id and by title', async () => {
  const store = await storeOf([given(flora, { id: null })])
  await importInto(store, [flora])
  const byTitle = await importInto(store, [given(flora, { id: null })])
  const byId = await importInto(store, [flora])
  expect([byTitle.counts.same, byId.counts.same]).toEqual([1, 1])
})

test('papers stay when later files do not hold them, unless they are pruned', async () => {
  const store = await storeOf(fewPapers)
  await importInto(store, [dutchLora])
  expect(await store.size()).toBe(4)

  const said: number[] = []
  const report = await importInto(store, [dutchLora, promisedCode], {
    prune: true,
    onPrune: (count) => said.push(count),
  })
  expect(said).toEqual([2])
  expect(report.counts).toMatchObject({ same: 2, pruned: 2 })
  expect(await store.size()).toBe(2)
  expect(await store.paper('a-study-of-nothing-in-particular')).toBeNull()
})

test('pruning with nothing to prune says and changes nothing', async () => {
  const store = await storeOf(fewPapers)
  const before = await store.revision()
  const said: number[] = []
  await importInto(store, fewPapers, { prune: true, onPrune: (count) => said.push(count) })
  expect(said).toEqual([])
  expect(await store.revision()).toBe(before)
})

test('an import with problems prunes nothing', async () => {
  const store = await storeOf(fewPapers)
  const twice = [dutchLora, given(dutchLora, { abstract: 'Another text.' })]
  await expect(importInto(store, twice, { prune: true })).rejects.toThrow(RefusedImport)
  expect(await store.size()).toBe(4)
})

test('a changed vocabulary tags stored papers anew, those of this import included, and counts those that changed', async () => {
  const store = await storeOf(fewPapers)
  const { counts: told } = await importInto(store, [dutchLora], { tagger: changedTagger })
  expect(told).toMatchObject({ same: 1, retagged: 2 })
  expect((await store.methods()).map(({ slug }) => slug)).not.toContain('lora')
  expect((await store.papers(['teaching-a-model-dutch']))[0]?.methods).toEqual([
    { slug: 'peft', name: 'Parameter-efficient tuning' },
  ])
  const again = await importInto(store, [dutchLora], { tagger: changedTagger })
  expect(again.counts).toMatchObject({ same: 1, retagged: 0 })
})

test('a paper written by this very import is not counted as retagged', async () => {
  const store = await storeOf([dutchLora])
  const report = await importInto(store, [dutchLora, noTags], { tagger: changedTagger })
  expect(report.counts).toMatchObject({ new: 1, same: 1, retagged: 1 })
})

test('retagging needs no paper and can be asked for', async () => {
  const store = await storeOf(fewPapers)
  const seen: number[] = []
  const options = { retag: true, onRetag: () => seen.push(1), tagger: changedTagger }
  const report = await importInto(store, [], options)
  expect(report.counts).toEqual({ ...counts, retagged: 2 })
  expect(seen).toHaveLength(4)
})

test('retagging that finds the same tags writes nothing', async () => {
  const store = await storeOf(fewPapers)
  const revision = await store.revision()
  const report = await importInto(store, [], { retag: true })
  expect(report.counts).toEqual(counts)
  expect(await store.revision()).toBe(revision)
})

test('unknown fields are handed on, papers and problems around them are not lost', async () => {
  const store = temporaryStore()
  const place = { file: 'papers.jsonl', line: 1 }
  const fields: string[] = []
  async function* mixed(): AsyncGenerator<SourceEvent> {
    yield { kind: 'unknown-field', field: 'colour', place }
    yield { kind: 'paper', paper: dutchLora }
    yield { kind: 'problem', problem: { ...place, line: 2, message: 'no title' } }
    yield { kind: 'paper', paper: noTags }
  }
  const report = await store.importing((transaction) =>
    importPapers(mixed(), tinyTagger, transaction, {
      onUnknownField: (field) => fields.push(field),
    }),
  )
  expect(fields).toEqual(['colour'])
  expect(report.counts).toMatchObject({ read: 2, new: 2 })
  expect(report.problems).toEqual([{ ...place, line: 2, message: 'no title' }])
})

/** The same paper given otherwise, as its source would have it. */
function given(paper: SourcePaper, change: Partial<SourcePaper>): SourcePaper {
  const { title, abstract } = { ...paper, ...change }
  return { ...paper, raw: { title, abstract }, ...change }
}
