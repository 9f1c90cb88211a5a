import { expect, test } from 'vitest'
import { indexedTerms } from '../../../lib/papers/term-index'

const term = (slug: string, count: number, parent: string | null = null) => ({
  slug,
  name: slug,
  parent,
  count,
})

const terms = [
  term('sft', 3),
  term('peft', 9),
  term('adapters', 4, 'peft'),
  term('lora', 7, 'peft'),
  term('rlhf', 0),
  term('dpo', 0, 'rlhf'),
]

test('terms with papers stand by their number, kinds under what they are kinds of; the rest are apart', () => {
  const { used, unused } = indexedTerms(terms)
  expect(used.map(({ slug, children }) => [slug, ...children.map((kind) => kind.slug)])).toEqual([
    ['peft', 'lora', 'adapters'],
    ['sft'],
  ])
  expect(unused.map(({ slug }) => slug)).toEqual(['rlhf', 'dpo'])
})

test('the kind with most papers is the example of counting for both', () => {
  const { example } = indexedTerms(terms)
  expect([example?.kind.slug, example?.of.slug]).toEqual(['lora', 'peft'])
  expect(indexedTerms([term('sft', 3), term('dpo', 0, 'sft')]).example).toBeNull()
})
