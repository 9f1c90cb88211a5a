import { expect, test } from 'vitest'
import { ancestors, descendants, termTree } from '../../../lib/papers/term-tree'

const terms = [
  { slug: 'qlora', parent: 'lora' },
  { slug: 'peft', parent: null },
  { slug: 'lora', parent: 'peft' },
  { slug: 'adapters', parent: 'peft' },
]

type Drawn = { slug: string; children: Drawn[] }
function drawn(nodes: readonly Drawn[]): string {
  return nodes
    .map(({ slug, children }) => (children.length === 0 ? slug : `${slug}(${drawn(children)})`))
    .join(' ')
}

test('terms stand under their parents, in the order of the list', () => {
  expect(drawn(termTree(terms))).toBe('peft(lora(qlora) adapters)')
})

test('a term whose parent is not in the list stands at the top', () => {
  expect(drawn(termTree(terms.filter(({ slug }) => slug !== 'lora')))).toBe('qlora peft(adapters)')
})

test('ancestors come from the top down', () => {
  expect(ancestors(terms, 'qlora').map(({ slug }) => slug)).toEqual(['peft', 'lora'])
  expect(ancestors(terms, 'peft')).toEqual([])
  expect(ancestors(terms, 'unknown')).toEqual([])
})

test('descendants are found however deep', () => {
  expect(descendants(terms, 'peft').map(({ slug }) => slug)).toEqual(['qlora', 'lora', 'adapters'])
  expect(descendants(terms, 'adapters')).toEqual([])
})

test('terms that are each other’s parents do not keep anyone waiting', () => {
  const circle = [
    { slug: 'a', parent: 'b' },
    { slug: 'b', parent: 'a' },
  ]
  expect(ancestors(circle, 'a').length).toBeLessThanOrEqual(2)
})
