import { expect, test } from 'vitest'
import { fewPapers } from '../../fixtures/source-papers'
import { importInto, storeOf } from '../../fixtures/temporary-store'
import { tinyTagger } from '../../fixtures/tiny-tagger'

test('a method that goes by another name is counted, once, though no paper has other tags', async () => {
  const store = await storeOf(fewPapers)
  const { vocabulary } = tinyTagger
  const methods = vocabulary.methods.map((method) =>
    method.slug === 'lora' ? { ...method, name: 'Low-rank adaptation' } : method,
  )
  const tagger = { ...tinyTagger, fingerprint: 'renamed', vocabulary: { ...vocabulary, methods } }
  const { counts } = await importInto(store, [], { tagger })
  expect(counts).toMatchObject({ retagged: 0, renamed: 1 })
  expect((await store.methods()).map(({ name }) => name)).toContain('Low-rank adaptation')
  expect((await importInto(store, [], { tagger })).counts.renamed).toBe(0)
})

test('a vocabulary that meets none counts no new names', async () => {
  const store = await storeOf([])
  expect((await importInto(store, fewPapers)).counts.renamed).toBe(0)
})
