import { expect, test } from 'vitest'
import { GOLD_SETS } from '../../lib/evaluation/gold-sets'
import { HELP, readEvalCommand } from '../../scripts/eval-command'

test('without arguments the labelled papers of the repository are measured', () => {
  const { gold, papers, write } = readEvalCommand([])
  expect(gold).toEqual(GOLD_SETS.map(({ file }) => file))
  expect(papers).toEqual(['prisma/seed/language-adaptation-papers.txt'])
  expect(write).toBe(false)
})

test('labels and papers of any collection can be named, several of each', () => {
  const command = readEvalCommand([
    '--gold',
    'a',
    '--gold',
    'b',
    'c',
    '--papers',
    'd',
    '--papers',
    'e',
  ])
  expect(command).toMatchObject({ gold: ['a', 'b', 'c'], papers: ['d', 'e'] })
})

test('figures of other papers are not written where those of the repository stand', () => {
  expect(() => readEvalCommand(['--write', '--gold', 'a'])).toThrow('--write is for')
  expect(() => readEvalCommand(['--writ'])).toThrow()
})

test('labels that are named twice would count twice', () => {
  expect(() => readEvalCommand(['--gold', 'a', 'a'])).toThrow('a is named twice')
})

test('help names every option', () => {
  for (const option of ['--gold', '--papers', '--json', '--write']) expect(HELP).toContain(option)
})
