import { expect, test } from 'vitest'
import { bibtex } from '@/lib/citation/bibtex'
import { bibtexTitles } from '@/lib/citation/read-bibtex'
import { fullPaper } from '../papers/paper-example'

const bare = { authors: [], year: null, venue: null, url: null }

test('an entry holds what the source gave, under a key of author, year and title', () => {
  const entry = bibtex([fullPaper()])
  expect(entry).toMatch(/^@inproceedings\{author-author-2024-teaching,/)
  expect(entry).toContain('author = {Author, First and Author, Second}')
  expect(entry).toContain('booktitle = {Conference on Examples}')
  expect(entry).toContain('year = {2024}')
  expect(entry).toContain('url = {https://example.org/paper}')
})

test('nothing is invented where the source gives only a title', () => {
  const entry = bibtex([fullPaper(bare)])
  expect(entry.replace(/\s+/g, ' ').trim()).toBe(
    '@misc{teaching-model-dutch, title = {Teaching a Model {Dutch}}, }',
  )
})

test('characters that LaTeX reads as commands are escaped', () => {
  expect(bibtex([fullPaper({ ...bare, title: '100% of R&D_x for $5 #1' })])).toContain(
    'title = {100\\% of {R\\&D\\textunderscore{}x} for \\textdollar{}5 \\#1}',
  )
})

test('a suffix that a source gives as an author of its own is an author', () => {
  const entry = bibtex([fullPaper({ authors: ['Ada Byron', 'III', 'Jr'] })])
  expect(entry).toContain('author = {Byron, Ada and {III} and {Jr}}')
})

test('two papers of one author, year and first word get keys of their own', () => {
  const entries = bibtex([
    fullPaper(),
    fullPaper({ title: 'Teaching Two Models' }),
    fullPaper({ title: 'Teaching a Model Dutch' }),
  ])
  const keys = [...entries.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key)
  expect(keys[0]).toBe('author-author-2024-teaching')
  expect(new Set(keys).size).toBe(3)
})

test('no papers make an empty file', () => {
  expect(bibtex([])).toBe('')
})

test('names keep their capitals, and words that begin with one are left to the style', () => {
  const title = 'ChocoLlama: Lessons Learned From Teaching Llamas Dutch with GPT-4'
  const entry = bibtex([fullPaper({ ...bare, title })])
  expect(entry).toContain(
    'title = {{ChocoLlama}: Lessons Learned From Teaching {Llamas} {Dutch} with {GPT-4}}',
  )
  expect(bibtex([fullPaper({ venue: 'Findings of EMNLP' })])).toContain('Findings of {EMNLP}')
})

test.each([
  'LoRA: Low-Rank Adaptation of Large Language Models',
  'BLOOM+1: Adding Language Support to BLOOM for Zero-Shot Prompting',
  'On {Braces} and $\\alpha$ in Titles of R&D_x',
])('a title read back from its entry is the same: %s', (title) => {
  expect(bibtexTitles(bibtex([fullPaper({ title })]))).toEqual([title])
})
