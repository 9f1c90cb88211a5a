import { expect, test } from 'vitest'
import { mostSpecific, parentsOf } from '@/lib/papers/most-specific'

const parents = parentsOf([
  { slug: 'peft', parent: null },
  { slug: 'lora', parent: 'peft' },
  { slug: 'qlora', parent: 'lora' },
  { slug: 'adapters', parent: 'peft' },
])
const tags = (...slugs: string[]) => slugs.map((slug) => ({ slug }))

test('a parent is left out beside its child, and so is a grandparent', () => {
  expect(mostSpecific(tags('peft', 'lora', 'adapters'), parents, [])).toEqual(
    tags('lora', 'adapters'),
  )
  expect(mostSpecific(tags('peft', 'qlora'), parents, [])).toEqual(tags('qlora'))
})

test('a parent stays where the paper has no kind of it, and where it was chosen', () => {
  expect(mostSpecific(tags('peft'), parents, [])).toEqual(tags('peft'))
  expect(mostSpecific(tags('peft', 'lora'), parents, ['peft'])).toEqual(tags('peft', 'lora'))
})

test('a tag that the vocabulary does not know stays', () => {
  expect(mostSpecific(tags('new', 'lora'), parents, [])).toEqual(tags('new', 'lora'))
})
