import { expect, test } from 'vitest'
import type { CorrectionRow } from '../../../lib/corrections/correction-row'
import type { Tagger } from '../../../lib/import/import-papers'
import type { Store } from '../../../lib/store/store'
import { dutchLora, fewPapers, sourcePaper } from '../../fixtures/source-papers'
import { importInto, RefusedImport, storeOf, temporaryStore } from '../../fixtures/temporary-store'
import { tinyTagger } from '../../fixtures/tiny-tagger'

const DUTCH = 'teaching-a-model-dutch'

function taggerWith(...rows: Partial<CorrectionRow>[]): Tagger {
  return {
    ...tinyTagger,
    fingerprint: JSON.stringify(rows),
    corrections: {
      file: 'corrections.tsv',
      rows: rows.map((row, index) => ({
        line: index + 2,
        paper: DUTCH,
        change: 'add',
        type: 'language',
        value: 'tha',
        reason: 'Table 1.',
        ...row,
      })) as CorrectionRow[],
    },
  }
}

async function paperOf(store: Store, slug: string) {
  const lookup = await store.paper(slug)
  if (lookup?.found !== 'paper') throw new Error(`no paper ${slug}`)
  return lookup.paper
}

test('new corrections tag stored papers anew, and are shown and listed', async () => {
  const store = await storeOf()
  const tagger = taggerWith({}, { change: 'remove', type: 'method', value: 'lora' })
  const { counts, notes } = await importInto(store, fewPapers, { tagger })
  expect(counts).toMatchObject({ same: 4, retagged: 1 })
  expect(notes).toEqual([])
  const paper = await paperOf(store, DUTCH)
  expect(paper.languages.map(({ code }) => code)).toEqual(['nld', 'tha'])
  expect(paper.methods).toEqual([])
  expect(paper.corrections).toEqual([
    { change: 'removed', type: 'method', value: 'lora', reason: 'Table 1.' },
    { change: 'removed', type: 'method', value: 'peft', reason: 'Table 1.' },
    { change: 'added', type: 'language', value: 'tha', reason: 'Table 1.' },
  ])
  expect(await store.corrections()).toEqual(
    paper.corrections.map((one) => ({ ...one, slug: DUTCH, title: dutchLora.title })),
  )
  expect((await store.methods()).find(({ slug }) => slug === 'lora')?.count).toBe(1)

  await importInto(store, fewPapers)
  expect(await store.corrections()).toEqual([])
  expect((await paperOf(store, DUTCH)).methods).toHaveLength(2)
})

test('an import with the same corrections again writes nothing', async () => {
  const store = temporaryStore()
  const tagger = taggerWith({})
  await importInto(store, fewPapers, { tagger })
  const revision = await store.revision()
  const { counts } = await importInto(store, fewPapers, { tagger })
  expect(counts).toMatchObject({ same: 4, retagged: 0 })
  expect(await store.revision()).toBe(revision)
})

test.each([
  ['its slug', 'flora'],
  ['its id', 'arxiv:1'],
  ['its title', 'FLoRA!'],
])('a paper is known by %s', async (_, name) => {
  const store = temporaryStore()
  const flora = sourcePaper({ id: 'arxiv:1', title: 'FLoRA', abstract: 'Text.' })
  await importInto(store, [flora], { tagger: taggerWith({ paper: name }) })
  expect((await paperOf(store, 'flora')).languages.map(({ code }) => code)).toEqual(['tha'])
})

test('a paper is known by a former slug', async () => {
  const flora = sourcePaper({ id: 'f', title: 'FLoRA', abstract: 'Text.' })
  const store = await storeOf([flora])
  const raw = { title: 'Renamed', abstract: 'Text.' }
  const tagger = taggerWith({ paper: 'flora' })
  await importInto(store, [{ ...flora, title: 'Renamed', raw }], { tagger })
  expect((await paperOf(store, 'renamed')).languages).toHaveLength(1)
})

test('of two papers with one title the slug names one; the title names neither', async () => {
  const twins = ['a', 'b'].map((id) => sourcePaper({ id, title: 'FLoRA', abstract: `Text ${id}.` }))
  const store = temporaryStore()
  await importInto(store, twins, { tagger: taggerWith({ paper: 'flora' }) })
  expect((await store.corrections()).map(({ slug }) => slug)).toEqual(['flora'])
  const refused = importInto(store, twins, { tagger: taggerWith({ paper: 'FLoRA' }) })
  await expect(refused).rejects.toThrow(RefusedImport)
  await expect(refused).rejects.toThrow(/2: several papers have this title: .*\(flora, flora-/)
})

test.each([
  [{ change: 'remove' as const }, 'line 2 says the contrary of this tag'],
  [{}, 'line 2 says the same of this tag'],
])(
  'lines that call one paper by different names are held against each other',
  async (row, told) => {
    const tagger = taggerWith({ paper: dutchLora.title }, { paper: DUTCH, ...row })
    const refused = importInto(temporaryStore(), fewPapers, { tagger })
    await expect(refused).rejects.toThrow(RefusedImport)
    await expect(refused).rejects.toThrow(`3: ${told}`)
  },
)

test('lines on papers that are not there, and lines that change nothing, are noted', async () => {
  const store = temporaryStore()
  const tagger = taggerWith(
    { paper: 'gone' },
    {},
    { type: 'language', value: 'nld' },
    { paper: 'x' },
  )
  const { notes, counts } = await importInto(store, fewPapers, { tagger })
  expect(counts.new).toBe(4)
  expect(notes).toEqual([
    'corrections.tsv: papers that are not in this collection, on lines 2, 5',
    'corrections.tsv: lines that change nothing and can go: 4',
  ])
})
