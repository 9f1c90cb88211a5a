import { expect, test } from 'vitest'
import { evaluate, type Labels, score, scoredValues } from '../../../lib/extract/score'
import { nothingFound as nothing } from '../../fixtures/nothing-found'

const labelled = (title: string, labels: Labels) => ({ title, abstract: '', labels })
const agreed = (...values: string[]) => ({ agreed: values, disputed: [] })

test('precision, recall and F1 come from what is right, extra and missing', () => {
  expect(score({ right: 3, extra: 1, missing: 3 })).toEqual({
    right: 3,
    extra: 1,
    missing: 3,
    precision: 0.75,
    recall: 0.5,
    f1: 0.6,
  })
})

test('nothing wanted and nothing given is all right', () => {
  expect(score({ right: 0, extra: 0, missing: 0 }).f1).toBe(1)
})

test('papers are counted together, not averaged one by one', () => {
  const papers = [
    labelled('One', { methods: agreed('a', 'b', 'c') }),
    labelled('Two', { methods: agreed('a') }),
  ]
  const { fields } = evaluate(papers, ({ title }) => ({
    ...nothing,
    methods: title === 'One' ? ['a', 'b', 'c'] : ['x'],
  }))
  expect(fields.methods).toMatchObject({ right: 3, extra: 1, missing: 1, f1: 0.75, papers: 2 })
  expect(fields.methods.confusions).toEqual([{ title: 'Two', missing: ['a'], extra: ['x'] }])
})

test('disputed values count neither way', () => {
  const papers = [labelled('One', { methods: { agreed: ['a'], disputed: ['b', 'c'] } })]
  const { fields } = evaluate(papers, () => ({ ...nothing, methods: ['a', 'b'] }))
  expect(fields.methods).toMatchObject({ right: 1, extra: 0, missing: 0 })
})

test('a field without labels is not scored', () => {
  const papers = [labelled('One', { languages: agreed('deu') })]
  const { fields } = evaluate(papers, () => ({ ...nothing, methods: ['a'], languages: ['deu'] }))
  expect(fields.methods.papers).toBe(0)
  expect(fields.languages).toMatchObject({ papers: 1, f1: 1 })
})

test('each method is scored by itself, with the papers it went wrong in', () => {
  const papers = [
    labelled('One', { methods: agreed('a') }),
    labelled('Two', { methods: agreed('a', 'b') }),
  ]
  const { methods } = evaluate(papers, () => ({ ...nothing, methods: ['a', 'c'] }))
  expect(
    methods.map(({ value, f1, missingIn, extraIn }) => [value, f1, missingIn, extraIn]),
  ).toEqual([
    ['a', 1, [], []],
    ['b', 0, ['Two'], []],
    ['c', 0, [], ['One', 'Two']],
  ])
})

test('links are compared with their kind, names in small letters, long forms beside short ones', () => {
  const extraction = {
    methods: ['a'],
    languages: [],
    languageCount: 12,
    models: ['bert'],
    contributions: ['dataset' as const],
    links: [{ url: 'https://a.org', kind: 'code' as const }],
    availability: 'linked' as const,
    introduces: [
      { name: 'LEP', long: 'Learned Embedding' },
      { name: 'Qux', long: null },
    ],
    evidence: [],
  }
  expect(scoredValues(extraction)).toEqual({
    methods: ['a'],
    languages: [],
    languageCount: ['12'],
    models: ['bert'],
    contributions: ['dataset'],
    links: ['code https://a.org'],
    introduces: ['lep', 'learned embedding', 'qux'],
    availability: ['linked'],
  })
})
