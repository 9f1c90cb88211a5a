import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownLabels } from '../../../lib/evaluation/known-labels'
import { loadLabelledPapers } from '../../../lib/evaluation/load-labelled-papers'
import { extract } from '../../../lib/extract/extract'
import { readSource } from '../../../lib/formats/read-source'
import type { Evidence, Extraction, Mention } from '../../../lib/paper'
import { repairAbstract, repairTitle } from '../../../lib/text/repair'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const FIRST_COLLECTION = 'prisma/seed/language-adaptation-papers.txt'

const vocabulary = loadVocabulary()
const extracted = (title: string, abstract: string, codeUrls: string[] = []) =>
  extract({ title, abstract, codeUrls }, vocabulary)
const isMention = (evidence: Evidence): evidence is Mention => 'field' in evidence

async function collection() {
  const papers: { title: string; abstract: string; extraction: Extraction }[] = []
  for await (const event of readSource(FIRST_COLLECTION)) {
    if (event.kind !== 'paper') continue
    const title = repairTitle(event.paper.title)
    const abstract = repairAbstract(event.paper.abstract)
    papers.push({ title, abstract, extraction: extracted(title, abstract) })
  }
  return papers
}

const papers = await collection()
const traps = await loadLabelledPapers(
  ['tests/gold/language-traps-labelled.jsonl'],
  [FIRST_COLLECTION],
  knownLabels(vocabulary),
)
const everyPaper = [
  ...papers,
  ...traps.papers.map((paper) => ({
    ...paper,
    extraction: extracted(paper.title, paper.abstract),
  })),
]

test('of every paper, each mention is exactly the slice of its field', () => {
  expect(everyPaper).toHaveLength(119 + 44)
  for (const { title, abstract, extraction } of everyPaper) {
    for (const mention of extraction.evidence.filter(isMention)) {
      const field = mention.field === 'title' ? title : abstract
      expect(field.slice(mention.start, mention.end)).toBe(mention.text)
      expect(mention.text).not.toBe('')
    }
  }
})

test('words inside an address are evidence of the address alone', () => {
  const address = 'https://github.com/someone/bert-lora-dutch-7-languages'
  const { evidence, models, methods, languages } = extracted(
    'A Study',
    `We train a language model on French text. Our code is at ${address}.`,
  )
  expect([models, methods, languages]).toEqual([[], [], ['fra']])
  const start = 'We train a language model on French text. Our code is at '.length
  const inAddress = evidence.filter((one) => isMention(one) && one.end > start)
  expect([...new Set(inAddress.map(({ type }) => type))]).toEqual(['availability', 'link'])
  for (const one of inAddress.filter(isMention)) expect(one.text).toContain(address)
})

test('of every paper, each tag has evidence and each piece of evidence a tag', () => {
  for (const { extraction } of everyPaper) {
    const values = (type: Evidence['type']) =>
      new Set(extraction.evidence.filter((one) => one.type === type).map(({ value }) => value))
    expect(values('method')).toEqual(new Set(extraction.methods))
    expect(values('language')).toEqual(new Set(extraction.languages))
    expect(values('model')).toEqual(new Set(extraction.models))
    expect(values('contribution')).toEqual(new Set(extraction.contributions))
    expect(values('link')).toEqual(new Set(extraction.links.map(({ url }) => url)))
    expect(values('introduces')).toEqual(new Set(extraction.introduces.map(({ name }) => name)))
    if (extraction.availability !== 'none') {
      expect(values('availability')).toEqual(new Set([extraction.availability]))
    }
  }
})

test('every paper of the first collection contributes something', () => {
  const without = papers.filter(({ extraction }) => extraction.contributions.length === 0)
  expect(without.map(({ title }) => title)).toEqual([])
})

/** What extraction looks at, beside letters of one and of two code units, marks and brackets. */
const PIECES = [
  'We introduce ',
  'QuxLM',
  ' (Qux Language Model)',
  ', termed ECQ, ',
  ' an Explainable and effiCient Qux method',
  ' two novel metrics: Verbalized Qux and Probing Qux. ',
  'our tool, quxatz, ',
  '“Māori” text',
  ' Hindi (hi), So and Even ',
  'En→De ',
  ' in 23 languages. ',
  ' LLaMA 2',
  ' LoRA ',
  'is proposed. ',
  'We find that ',
  'Code is at https://github.com/a/b. ',
  'which we share online. ',
  '𝒜',
  'é',
  'e\u0301',
  'γ-Qux ',
  '(',
  ') ',
  '. ',
  ': ',
  ' — ',
]

test('of any text, each mention is exactly the slice and each tag has evidence', () => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (title, abstract) => {
      const extraction = extracted(title, abstract)
      for (const mention of extraction.evidence.filter(isMention)) {
        const field = mention.field === 'title' ? title : abstract
        expect(mention.text).not.toBe('')
        expect(field.slice(mention.start, mention.end)).toBe(mention.text)
      }
      const values = (type: Evidence['type']) =>
        new Set(extraction.evidence.filter((one) => one.type === type).map(({ value }) => value))
      expect(values('introduces')).toEqual(new Set(extraction.introduces.map(({ name }) => name)))
      expect(values('contribution')).toEqual(new Set(extraction.contributions))
      expect(values('language')).toEqual(new Set(extraction.languages))
      expect(values('model')).toEqual(new Set(extraction.models))
    }),
    { numRuns: 500, seed: 1 },
  )
})

test('of every paper, a parent comes with its child and repeats its mentions', () => {
  for (const { extraction } of everyPaper) {
    for (const type of ['method', 'model'] as const) {
      const places = (value: string) =>
        extraction.evidence
          .filter(isMention)
          .filter((mention) => mention.type === type && mention.value === value)
          .map(({ field, start, end }) => `${field} ${start} ${end}`)
      for (const slug of type === 'method' ? extraction.methods : extraction.models) {
        for (const parent of vocabulary.ancestors[type].get(slug) ?? []) {
          expect(places(parent)).toEqual(expect.arrayContaining(places(slug)))
        }
      }
    }
  }
})

test('of every paper, evidence is in order of the text and no value is given twice', () => {
  for (const { extraction } of everyPaper) {
    const mentions = extraction.evidence.filter(isMention)
    const order = mentions.map(({ field, start }) => (field === 'title' ? start - 1e6 : start))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    const lists = [
      extraction.methods,
      extraction.languages,
      extraction.models,
      extraction.contributions,
    ]
    for (const list of lists) expect(new Set(list).size).toBe(list.length)
    expect(new Set(extraction.evidence.map((one) => JSON.stringify(one))).size).toBe(
      extraction.evidence.length,
    )
  }
})

test('tags are in the order in which the paper first shows them', () => {
  const { methods, languages } = extracted(
    'Pruning in German',
    'We use LoRA on German and Dutch text with language models. We propose pruning, too.',
  )
  expect(methods).toEqual(['pruning', 'lora', 'peft'])
  expect(languages).toEqual(['deu', 'nld'])
})

test("the source's own code link is a link with a reason, unless the text has it already", () => {
  const url = 'https://github.com/a/b'
  const given = extracted('Trees', 'We prune trees.', [url])
  expect(given.links).toEqual([{ url, kind: 'code' }])
  expect(given.availability).toBe('linked')
  expect(given.evidence).toContainEqual({ type: 'link', value: url, reason: 'given by the source' })
  expect(given.evidence).toContainEqual({
    type: 'availability',
    value: 'linked',
    reason: 'given by the source',
  })

  const inText = extracted('Trees', `Code is at ${url}.`, ['http://www.github.com/a/b/', url])
  expect(inText.links).toEqual([{ url, kind: 'code' }])
  expect(inText.evidence.filter((one) => 'reason' in one)).toEqual([])
})

test('two papers with one short name are told apart by its long form', () => {
  const florae = papers.flatMap(({ extraction }) =>
    extraction.introduces.filter(({ name }) => name === 'FLoRA'),
  )
  expect(florae).toHaveLength(2)
  expect(new Set(florae.map(({ long }) => long)).size).toBe(2)
})

test('a text without words has no tags', () => {
  expect(extracted('', '')).toEqual({
    methods: [],
    languages: [],
    languageCount: null,
    models: [],
    contributions: [],
    links: [],
    availability: 'none',
    introduces: [],
    evidence: [],
  })
})

test.each([
  'we propose LoRA-A (Low-Rank Adaptation), ',
  'unlike fine-tuning, we introduce QuxNet and QuxLM. ',
  'adapting models to ',
  'search tree pruning pruning ',
  'zero-shot learning of (',
  'unlike LoRA "we" prompt the model to translate ',
  'a a a ',
  '(A) (B) ((C ',
  'our A-B-C-D-',
  'we we we the the ',
  'our our dataset called ',
  'we propose two new metrics: Qux Tree and ',
  'We propose Qux-A, a Qux Adapter, termed QA. ',
  'our findings show how we analyze ',
])('a megabyte of "%s" is read in time linear in its length', (piece) => {
  const seconds = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length))
    const start = performance.now()
    extracted(text, text)
    return (performance.now() - start) / 1000
  }
  seconds(50_000)
  // Four times the text may take eight times as long on a busy machine; a square law takes sixteen.
  const short = Math.max(seconds(250_000), 0.05)
  expect(seconds(1_000_000)).toBeLessThan(short * 12)
})
