import { expect, test } from 'vitest'
import { readGoldRows } from '../../../lib/evaluation/gold-rows'

const texts = new Map([
  ['lowrankadaptation', { title: 'Low-Rank Adaptation', abstract: 'We adapt.' }],
])
const modelsOf = (name: string) => (name === 'Llama 2' ? ['llama-2', 'llama'] : [name])
const read = (...lines: unknown[]) => {
  const problems: string[] = []
  const rows = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  return { papers: readGoldRows(rows, 'gold.jsonl', texts, modelsOf, problems), problems }
}

test('a row takes its text from the paper of the same title', () => {
  const { papers, problems } = read({ title: 'Low Rank adaptation', methods: ['lora'] }, '')
  expect(problems).toEqual([])
  expect(papers).toEqual([
    {
      title: 'Low-Rank Adaptation',
      abstract: 'We adapt.',
      labels: { methods: { agreed: ['lora'], disputed: [] } },
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
  const { papers } = read({
    title: 'Low-rank adaptation',
    models: ['Llama 2', 'Unknown'],
    models_disputed: ['BERT'],
    contributions: ['method'],
    contributions_disputed: ['study'],
    languageCount: null,
    availability: 'none',
  })
  expect(papers[0]?.labels).toEqual({
    models: { agreed: ['llama-2', 'llama', 'Unknown'], disputed: ['BERT'] },
    contributions: { agreed: ['method'], disputed: ['study'] },
    languageCount: { agreed: [], disputed: [] },
    availability: { agreed: [], disputed: [] },
  })
})

test.each([
  ['no JSON', '{"title": ', 'gold.jsonl:1: '],
  ['no title', { methods: [] }, 'gold.jsonl:1: '],
  [
    'an unknown link kind',
    { title: 'Low-rank adaptation', links: [{ url: 'https://a.org', kind: 'film' }] },
    'gold.jsonl:1: ',
  ],
  ['no number', { title: 'Low-rank adaptation', languageCount: 'ten' }, 'gold.jsonl:1: '],
  [
    'an unknown paper',
    { title: 'Nowhere' },
    'gold.jsonl:1: no paper is titled "Nowhere": name its file with --papers',
  ],
])('%s is reported with its line', (_, line, problem) => {
  const { papers, problems } = read(line)
  expect(papers).toEqual([])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(problem)
})
