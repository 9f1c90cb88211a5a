import { expect, test } from 'vitest'
import { loadLabelledPapers } from '../../../lib/evaluation/load-labelled-papers'
import { modelsOfName } from '../../../lib/evaluation/models-of-name'
import { extract } from '../../../lib/extract/extract'
import { evaluate, type ScoredField, scoredValues } from '../../../lib/extract/score'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

// What was measured on the labelled papers. A change may raise these figures and not lower them.
const FLOORS: Partial<Record<ScoredField, { f1: number; papers: number }>> = {
  methods: { f1: 0.996, papers: 51 },
  languages: { f1: 1, papers: 95 },
  links: { f1: 1, papers: 51 },
  introduces: { f1: 0.98, papers: 51 },
}

const vocabulary = loadVocabulary()
const { papers, problems } = await loadLabelledPapers(
  ['tests/gold/seed-papers-labelled.jsonl', 'tests/gold/language-traps-labelled.jsonl'],
  ['prisma/seed/language-adaptation-papers.txt'],
  modelsOfName(vocabulary.models),
)
const { fields, methods } = evaluate(papers, (paper) =>
  scoredValues(extract({ ...paper, codeUrls: [] }, vocabulary)),
)

test('every label finds its paper', () => {
  expect(problems).toEqual([])
  expect(papers).toHaveLength(95)
})

test.each(Object.entries(FLOORS))('F1 of %s does not fall', (name, floor) => {
  const field = Object.entries(fields).find(([key]) => key === name)?.[1]
  expect(field?.papers).toBe(floor.papers)
  expect(field?.f1).toBeGreaterThanOrEqual(floor.f1)
})

test('no method is wrong more often than right', () => {
  expect(methods.filter(({ f1 }) => f1 < 0.5)).toEqual([])
})
