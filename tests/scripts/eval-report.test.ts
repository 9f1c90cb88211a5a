import { expect, test } from 'vitest'
import { evaluate } from '../../lib/extract/score'
import { evalReport, ownGoldReport } from '../../scripts/eval-report'
import { nothingFound } from '../fixtures/nothing-found'

const found = { ...nothingFound, methods: ['lora', 'pruning'] }

test('of papers not in view the report has counts beside the others, and no differences', () => {
  const paper = (title: string, agreed: string[]) =>
    evaluate([{ title, abstract: '', labels: { methods: { agreed, disputed: [] } } }], () => found)
  const lines = ownGoldReport(paper('Seen', ['lora']), paper('Secret', ['lora', 'peft']))
  expect(lines.join('\n')).not.toContain('Secret')
  const spaced = lines.map((line) => line.replace(/\s+/g, ' '))
  expect(spaced).toContain('lora 1.000 1.000 1.000 1 0 0 1 / 0 / 0')
  expect(spaced).toContain('peft 1.000 1.000 1.000 0 0 0 0 / 0 / 1')
  expect(spaced.filter((line) => line.startsWith('Papers '))).toHaveLength(2)
})

test('the report has fields, methods and the papers that differ; fields without labels are left out', () => {
  const papers = [
    { title: 'One', abstract: '', labels: { methods: { agreed: ['lora', 'peft'], disputed: [] } } },
  ]
  const evaluation = evaluate(papers, () => found)
  const lines = evalReport(evaluation).map((line) => line.replace(/\s+/g, ' '))
  expect(lines).toEqual([
    'field precision recall F1 right extra missing',
    'methods 0.500 0.500 0.500 1 1 1 1 paper',
    '',
    'method precision recall F1 right extra missing',
    'over the 1 paper labelled for methods',
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
