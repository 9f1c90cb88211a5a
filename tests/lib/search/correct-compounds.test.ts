import { expect, test } from 'vitest'
import { searchPapers } from '../../../lib/search/search-papers'
import { searchedTitles } from '../../fixtures/searched-titles'

const titles = [
  'Multi-Agent Learning',
  'Multi-Agent Planning by Multiagent Debate',
  'Fine-Tuning GPT-4 for Zero-Shot Learning',
  'Zero-Shot and Few-Shot Planning',
  'Chain-of-Thought Prompting of Models that Plan',
  'The Fin of a Wing-Body',
  'Fins and Bodies, a Fin and a Body',
  'A Body without a Fin',
  // Words that the slips below are, by chance
  'AGNet and Fien, Two Chian Networks',
  'Multiple Tunings of Shots at a Zoo',
]
const searched = searchedTitles(titles)

test.each([
  ['multi-agnet', 'multi-agent'],
  ['muli-agent', 'multi-agent'],
  ['multi-agnet planning', 'multi-agent planning'],
  ['fien-tuning', 'fine-tuning'],
  ['zeo-shot learning', 'zero-shot learning'],
  ['gtp-4', 'gpt-4'],
  ['chian-of-thought', 'chain-of-thought'],
  ['chain-of-thougt', 'chain-of-thought'],
])('the compound "%s" is put right as a whole: %s', (q, to) => {
  expect(searchPapers(searched, q).correction).toEqual({ from: q, to })
})

test.each(['multi-agent', 'multiagent', 'agnet', 'gpt-3', 'few-zero', 'fin-body', '"multi-agnet"'])(
  'the compound "%s" is taken as it stands',
  (q) => {
    expect(searchPapers(searched, q).correction).toBeNull()
  },
)
