import { expect, test } from 'vitest'
import { compareRows, onlyDifferences } from '../../../lib/compare/comparison'
import { sharedWords } from '../../../lib/compare/shared-words'
import { fullPaper } from '../papers/paper-example'

const LORA = { slug: 'lora', name: 'LoRA' }
const PRUNING = { slug: 'pruning', name: 'Pruning' }

const first = fullPaper({ slug: 'a', methods: [LORA, PRUNING] })
const second = fullPaper({ slug: 'b', methods: [LORA], languages: [], year: 2023 })
const third = fullPaper({ slug: 'c', methods: [LORA, PRUNING], models: [] })

function row(name: string, papers = [first, second, third]) {
  return compareRows(papers).find((one) => one.name === name)
}

test('what is in all papers, in some and in one alone is told apart', () => {
  expect(row('Methods')?.cells.map((items) => items.map(({ key, held }) => [key, held]))).toEqual([
    [
      ['lora', 'all'],
      ['pruning', 'some'],
    ],
    [['lora', 'all']],
    [
      ['lora', 'all'],
      ['pruning', 'some'],
    ],
  ])
  expect(row('Year')?.cells[1]).toMatchObject([{ label: '2023', held: 'one' }])
})

test('what most papers have comes first, in one order, and authors stay in theirs', () => {
  const turned = fullPaper({ slug: 'd', methods: [PRUNING, LORA], authors: ['Second Author'] })
  const keys = (name: string) =>
    row(name, [turned, second, first])?.cells.map((items) => items.map(({ key }) => key))
  expect(keys('Methods')).toEqual([['lora', 'pruning'], ['lora'], ['lora', 'pruning']])
  expect(keys('Authors')?.[2]).toEqual(['First Author', 'Second Author'])
})

test('of two papers nothing stands out by being in one alone', () => {
  const held = compareRows([first, second]).flatMap(({ cells }) =>
    cells.flat().map((item) => item.held),
  )
  expect(new Set(held)).toEqual(new Set(['all', 'some']))
})

test('a row in which all papers agree is the same, and one that nobody fills is left out', () => {
  expect(row('Contribution')?.same).toBe(true)
  expect(row('Languages')?.same).toBe(false)
  expect(row('Introduces')).toBeUndefined()
})

test('the differences alone are the rows that differ, without what all share', () => {
  const rows = onlyDifferences(compareRows([first, second]))
  expect(rows.map(({ name }) => name)).toEqual(['Year', 'Methods', 'Languages'])
  expect(rows[1]?.cells.map((items) => items.map(({ key }) => key))).toEqual([['pruning'], []])
})

test('what all share is said in words', () => {
  const words = (papers: (typeof first)[]) =>
    sharedWords(compareRows(papers), papers.length, (label) => label)
  expect(words([first, third])).toBe(
    'In both: methods LoRA and Pruning; language Dutch; contribution New method.',
  )
  expect(words([first, second, third])).toBe('In all three: method LoRA; contribution New method.')
  expect(
    words([first, fullPaper({ methods: [], languages: [], models: [], contributions: [] })]),
  ).toBe('No method, language, base model, or contribution is in both.')
})
