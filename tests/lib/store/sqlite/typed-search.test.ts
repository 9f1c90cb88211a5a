import { expect, test } from 'vitest'
import { BOTH, DUTCH, dutchLora, NOTHING, sourcePaper, THAI } from '../../../fixtures/source-papers'
import { importInto, storeOf } from '../../../fixtures/temporary-store'
import { view } from '../../../fixtures/view'

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
