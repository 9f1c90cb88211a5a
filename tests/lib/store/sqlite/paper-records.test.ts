import { expect, test } from 'vitest'
import {
  BOTH,
  DUTCH,
  dutchLora,
  promisedCode,
  sourcePaper,
  THAI,
  twoLanguages,
} from '../../../fixtures/source-papers'
import { storeOf } from '../../../fixtures/temporary-store'
import { view } from '../../../fixtures/view'

test('a paper has all that was found in it, and each mention is the very words', async () => {
  const store = await storeOf()
  const lookup = await store.paper(DUTCH)
  if (lookup?.found !== 'paper') throw new Error('the paper is there')
  const { paper } = lookup
  expect(paper).toMatchObject({
    title: dutchLora.title,
    methods: [
      { slug: 'lora', name: 'LoRA' },
      { slug: 'peft', name: 'Parameter-efficient tuning' },
    ],
    languages: [{ code: 'nld', name: 'Dutch' }],
    models: [
      { slug: 'llama-2', name: 'Llama 2' },
      { slug: 'llama', name: 'Llama family' },
    ],
    contributions: ['method'],
    links: [{ url: 'https://github.com/example/dutune', kind: 'code' }],
    availability: 'linked',
    introduces: [{ name: 'DuTune', long: null }],
    raw: dutchLora.raw,
    versions: [],
  })
  expect(paper.evidence.length).toBeGreaterThan(6)
  for (const evidence of paper.evidence) {
    if ('reason' in evidence) continue
    expect(evidence.text).toBe(paper[evidence.field].slice(evidence.start, evidence.end))
    expect(evidence.text).not.toBe('')
  }
})

test('the raw text is what the source had, though the clean text is another', async () => {
  const raw = { title: 'SubscribeA {bf Model}', abstract: 'Gains of 33.3\\%.' }
  const store = await storeOf([sourcePaper({ title: 'A {bf Model}', abstract: raw.abstract, raw })])
  const [listed] = (await store.listing(view(''))).papers
  const lookup = await store.paper(listed?.slug ?? '')
  expect(lookup).toMatchObject({
    paper: { title: 'A Model', abstract: 'Gains of 33.3%.', raw },
  })
})

test('what the sources say of a paper is kept and shown', async () => {
  const fields = {
    id: '10.1000/182',
    authors: ['Ängström, A.', 'B, C'],
    year: 2024,
    venue: 'ACL',
    url: 'https://example.org/182',
  }
  const store = await storeOf([sourcePaper({ title: 'One', abstract: 'Text.', ...fields })])
  expect(await store.papers(['one'])).toMatchObject([fields])
})

test('slugs that come near an unknown one are offered, and nothing when nothing is near', async () => {
  const store = await storeOf()
  expect((await store.closePapers('thai-adapter-by-loras', 3))[0]?.slug).toBe(THAI)
  expect(await store.closePapers('xyzzy', 3)).toEqual([])
  expect(await store.closePapers('---', 3)).toEqual([])
})

test('related papers say what is shared and what differs', async () => {
  const store = await storeOf()
  expect(await store.related(DUTCH, 5)).toEqual([
    {
      slug: THAI,
      title: promisedCode.title,
      shared: ['LoRA', 'Llama 2'],
      differs: ['Quantization', 'Thai'],
    },
    { slug: BOTH, title: twoLanguages.title, shared: ['Dutch'], differs: ['Thai'] },
  ])
})
