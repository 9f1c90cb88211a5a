import { expect, test } from 'vitest'
import { evaluate } from '../../lib/extract/score'
import { evalReport } from '../../scripts/eval-report'

test('the report has fields, methods and the papers that differ; fields without labels are left out', () => {
  const papers = [
    { title: 'One', abstract: '', labels: { methods: { agreed: ['lora', 'peft'], disputed: [] } } },
  ]
  const evaluation = evaluate(papers, () => ({
    methods: ['lora', 'pruning'],
    languages: [],
    languageCount: [],
    models: [],
    contributions: [],
    links: [],
    introduces: [],
    availability: [],
  }))
  const lines = evalReport(evaluation).map((line) => line.replace(/\s+/g, ' '))
  expect(lines).toEqual([
    'field precision recall F1 right extra missing',
    'methods 0.500 0.500 0.500 1 1 1 1 papers',
    '',
    'method precision recall F1 right extra missing',
    'lora 1.000 1.000 1.000 1 0 0',
    'peft 1.000 0.000 0.000 0 0 1',
    ' missing in: One',
    'pruning 0.000 1.000 0.000 0 1 0',
    ' extra in: One',
    '',
    'methods that differ from the labels',
    ' One',
    ' missing: peft',
    ' extra: pruning',
  ])
})
