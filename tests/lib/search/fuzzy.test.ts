import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fuzzyIndex, fuzzyPapers } from '@/lib/search/fuzzy'
import { parseQuery } from '@/lib/search/parse-query'
import { isPlainWord } from '@/lib/search/query-tree'
import { arbitrarySearch } from '../../fixtures/arbitrary-search'
import { candidate } from '../../fixtures/candidate'

const LORA = { slug: 'lora', name: 'Low-rank adaptation (LoRA)' }
const brings = (name: string) => [{ name, long: null }]

const papers = [
  candidate('Adaptations of language models for querying a database'),
  candidate('QA-LoRA: Quantization-Aware Low-Rank Adaptation of Large Language Models', {
    methods: [LORA, { slug: 'quantization', name: 'Quantization' }],
  }),
  candidate('LoRA: Low-Rank Adaptation of Large Language Models', {
    methods: [LORA],
    introduces: brings('LoRA'),
  }),
  candidate('Lessons Learned From Teaching Llamas', {
    languages: [{ code: 'nld', name: 'Dutch' }],
    introduces: brings('ChocoLlama'),
  }),
  candidate('Nyström Methods for Attention'),
]
const index = fuzzyIndex(papers)
const titles = (text: string) => fuzzyPapers(index, text, 10)?.map(({ title }) => title)

test('a name brings the paper of that name first', () => {
  expect(titles('lora')?.[0]).toBe('LoRA: Low-Rank Adaptation of Large Language Models')
  expect(titles('chocollama')).toEqual(['Lessons Learned From Teaching Llamas'])
})

test('a word not yet finished finds what it may become', () => {
  expect(titles('quan')).toEqual([papers[1]?.title])
})

test('a misspelt word finds the word that was meant', () => {
  expect(titles('lanugage adaptaton')).toContain(papers[2]?.title)
  expect(titles('chocolama')).toEqual([papers[3]?.title])
})

test('a word that is spelt right is not taken for a misspelt one', () => {
  expect(titles('dutch')).toEqual([papers[3]?.title])
})

test('case and accents make no difference', () => {
  expect(titles('NYSTROM')).toEqual([papers[4]?.title])
})

test('of two words both must be there, of three all but one', () => {
  expect(titles('lora dutch')).toEqual([])
  expect(titles('low-rank dutch')).toEqual([papers[1]?.title, papers[2]?.title])
})

test('a compound is found joined, hyphenated and apart', () => {
  for (const text of ['lowrank', 'low-rank', 'low rank', 'lowra']) {
    expect(new Set(titles(text)), text).toEqual(new Set([papers[1]?.title, papers[2]?.title]))
  }
})

test('stop words ask for nothing, unless there is nothing else', () => {
  expect(titles('teaching of the llamas')).toEqual([papers[3]?.title])
  expect(titles('from')).toEqual([papers[3]?.title])
})

test.each([
  '"low-rank adaptation"',
  'lora -dutch',
  'lora OR dutch',
  'language:dutch',
  'lo*',
  '(lora)',
  '“low-rank”',
  'Language:dutch',
  'lora -Has:code',
  '(title:lora',
])('the operators in %s are left to the server', (text) => {
  expect(fuzzyPapers(index, text, 10)).toBeNull()
})

test('no text that the grammar finds an operator in is answered here', () => {
  const bare = fuzzyIndex([])
  fc.assert(
    fc.property(arbitrarySearch, (text) => {
      const plain = parseQuery(text).items.every(isPlainWord)
      expect(plain || fuzzyPapers(bare, text, 1) === null, text).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('text without letters or digits is left to the server', () => {
  expect(fuzzyPapers(index, ' – ', 10)).toBeNull()
})

test('no more papers than asked for', () => {
  expect(fuzzyPapers(index, 'language', 1)).toHaveLength(1)
})

test('the best of the wanted papers are found, not the wanted among the best', () => {
  const many = Array.from({ length: 200 }, (_, at) => candidate(`Language model ${at}`))
  const found = fuzzyPapers(fuzzyIndex(many), 'language', 2, ({ slug }) => slug.endsWith('99'))
  expect(found?.map(({ slug }) => slug)).toEqual(['Language model 99', 'Language model 199'])
})
