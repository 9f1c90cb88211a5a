import { expect, test } from 'vitest'
import { readGoldRows } from '../../../lib/evaluation/gold-rows'
import { knownLabels } from '../../../lib/evaluation/known-labels'

const texts = new Map([
  ['lowrankadaptation', { title: 'Low-Rank Adaptation', abstract: 'We adapt.' }],
])
const known = knownLabels({
  methods: [
    { slug: 'peft', name: 'PEFT', parent: null, definition: '' },
    { slug: 'lora', name: 'LoRA', parent: 'peft', definition: '' },
  ],
  models: [
    { slug: 'llama', name: 'LLaMA', parent: null, aliases: [] },
    { slug: 'llama-2', name: 'Llama 2', parent: 'llama', aliases: [] },
  ],
})
const read = (...lines: unknown[]) => {
  const report = { problems: [], notes: [] }
  const rows = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  return { papers: readGoldRows(rows, 'gold.jsonl', texts, known, report), ...report }
}

test('a row takes its text from the paper of the same title, and a method implies its parents', () => {
  const { papers, problems } = read({ title: 'Low Rank adaptation', methods: ['lora'] }, '')
  expect(problems).toEqual([])
  expect(papers).toEqual([
    {
      title: 'Low-Rank Adaptation',
      abstract: 'We adapt.',
      labels: { methods: { agreed: ['lora', 'peft'], disputed: [] } },
    },
  ])
})

test('a row with its own abstract is its own paper', () => {
  const { papers } = read({
    title: 'Even',
    abstract: 'Even so.',
    languages: [],
    languages_disputed: ['eve'],
  })
  expect(papers).toEqual([
    {
      title: 'Even',
      abstract: 'Even so.',
      labels: { languages: { agreed: [], disputed: ['eve'] } },
    },
  ])
})

test('links and introduced names are read in the form they are compared in', () => {
  const { papers } = read({
    title: 'Low-rank adaptation',
    links: [{ url: 'https://a.org', kind: 'code' }],
    introduces: ['LoRA'],
    introduces_disputed: ['LoRA-X'],
  })
  expect(papers[0]?.labels).toEqual({
    links: { agreed: ['code https://a.org'], disputed: [] },
    introduces: { agreed: ['lora'], disputed: ['lora-x'] },
  })
})

test('models are read as slugs with their families; no number and no promise are no value', () => {
  const { papers, problems, notes } = read({
    title: 'Low-rank adaptation',
    models: ['Llama 2', 'Unknown'],
    models_disputed: ['BERT'],
    contributions: ['method'],
    contributions_disputed: ['study'],
    languageCount: null,
    availability: 'none',
  })
  expect(papers[0]?.labels).toEqual({
    models: { agreed: ['llama-2', 'llama', 'unknown'], disputed: ['bert'] },
    contributions: { agreed: ['method'], disputed: ['study'] },
    languageCount: { agreed: [], disputed: [] },
    availability: { agreed: [], disputed: [] },
  })
  expect(problems).toEqual([])
  expect(notes).toEqual([
    'gold.jsonl:1: the vocabulary has no model "Unknown": it counts as missed',
  ])
})

test('a file without rows, and a paper that two rows label, measure nothing', () => {
  expect(read('', ' ').problems).toEqual([
    'gold.jsonl: no labels in it: write one object on each line',
  ])
  const row = { title: 'Low-rank adaptation', methods: [] }
  expect(read(row, '', { ...row, title: 'Low rank adaptation!' }).problems).toEqual([
    'gold.jsonl:3: line 1 labels the same paper: keep one of the two',
  ])
})

test.each([
  ['no JSON', '{"title": ', 'gold.jsonl:1: this is no JSON: write one object on each line'],
  ['a list', [], 'gold.jsonl:1: the row: '],
  ['no title', { methods: [] }, 'gold.jsonl:1: title: '],
  [
    'a row without labels',
    { title: 'Low-rank adaptation' },
    'gold.jsonl:1: no labels: give at least one of methods,',
  ],
  [
    'a misspelt field',
    { title: 'Low-rank adaptation', method: ['lora'] },
    'gold.jsonl:1: no field is called "method": did you mean methods?',
  ],
  [
    'an unknown method',
    { title: 'Low-rank adaptation', methods: ['lorra'] },
    'gold.jsonl:1: "lorra" is no method (the nearest is lora)',
  ],
  [
    'an unknown language',
    { title: 'Low-rank adaptation', languages: [], languages_disputed: ['nl'] },
    'gold.jsonl:1: "nl" is no ISO 639-3 code: write nld for Dutch',
  ],
  [
    'a label that is agreed and disputed',
    { title: 'Low-rank adaptation', methods: ['lora'], methods_disputed: ['lora'] },
    'gold.jsonl:1: "lora" stands in methods and in methods_disputed',
  ],
  [
    'disputed labels of an unlabelled field',
    { title: 'Low-rank adaptation', methods: [], models_disputed: ['Llama 2'] },
    'gold.jsonl:1: "models_disputed" without "models"',
  ],
  [
    'an unknown link kind',
    { title: 'Low-rank adaptation', links: [{ url: 'https://a.org', kind: 'film' }] },
    'gold.jsonl:1: ',
  ],
  ['no number', { title: 'Low-rank adaptation', languageCount: 'ten' }, 'gold.jsonl:1: '],
  [
    'an unknown paper',
    { title: 'Nowhere', methods: [] },
    'gold.jsonl:1: no paper is titled "Nowhere": name its file with --papers',
  ],
])('%s is reported with its line', (_, line, problem) => {
  const { papers, problems } = read(line)
  expect(papers).toEqual([])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(problem)
})
