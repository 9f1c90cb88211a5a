import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearch } from '../../../lib/search/read-search'

function parts(q: string): string[][] {
  return readSearch(q).terms.map((term) => term.parts)
}

test('words are folded: capitals and diacritics do not matter', () => {
  expect(parts('Nyström ADAPTATION')).toEqual([['nystrom'], ['adaptation']])
})

test('stop words are dropped, and that is said', () => {
  expect(readSearch('the effect of LoRA')).toEqual({
    terms: [
      { text: 'effect', parts: ['effect'] },
      { text: 'LoRA', parts: ['lora'] },
    ],
    ignored: [
      { text: 'the', reason: 'too common to search for' },
      { text: 'of', reason: 'too common to search for' },
    ],
  })
})

test('a search of stop words alone keeps them', () => {
  expect(parts('to be or to have')).toEqual([['to'], ['be'], ['or'], ['have']])
})

test('words of one stem count once', () => {
  expect(parts('adapter adapters Adapter')).toEqual([['adapter']])
})

test('a word with a hyphen, joined or apart is one thing to look for', () => {
  expect(parts('pre-training')).toEqual([['pre', 'training']])
  expect(parts('pre‑training')).toEqual([['pre', 'training']])
  expect(parts('continued pre training')).toEqual([['continued'], ['pre', 'training']])
  expect(parts('Fine tuning')).toEqual([['fine', 'tuning']])
})

test('a prefix that is a common word, or has nothing behind it, stands for itself', () => {
  expect(parts('robust over languages')).toEqual([['robust'], ['languages']])
  expect(parts('pre')).toEqual([['pre']])
  expect(parts('pre, training')).toEqual([['pre'], ['training']])
})

test('signs without a letter or digit find nothing, and that is said', () => {
  expect(readSearch('?!')).toEqual({
    terms: [],
    ignored: [{ text: '?!', reason: 'has no letters or digits' }],
  })
  expect(readSearch('')).toEqual({ terms: [], ignored: [] })
})

test('more words than a search takes are named', () => {
  const q = Array.from({ length: 40 }, (_, at) => `w${at}x`).join(' ')
  const { terms, ignored } = readSearch(q)
  expect(terms).toHaveLength(32)
  expect(ignored).toHaveLength(8)
})

test('whatever is typed, every part is a word that the index could hold', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (q) => {
      for (const term of readSearch(q).terms) {
        expect(term.parts.length).toBeGreaterThan(0)
        for (const part of term.parts) expect(part).toMatch(/^[\p{L}\p{N}]+$/u)
      }
    }),
    { numRuns: 500 },
  )
})
