import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CompareActions } from '@/components/compare/compare-actions'
import type { CompareItem, CompareRow } from '@/lib/compare/comparison'

/** What is said of bold and grey above papers that hold things so. */
function keyOf(papers: number, ...held: CompareItem['held'][]): string {
  const items = held.map((one) => ({ key: one, label: one, href: null, held: one }))
  const row: CompareRow = { name: 'Methods', kind: 'method', cells: [items], same: false }
  const query = { slugs: ['a', 'b'], q: '', differences: false }
  const html = renderToStaticMarkup(<CompareActions query={query} papers={papers} rows={[row]} />)
  return /compare-key">(.*)<\/p>/.exec(html)?.[1] ?? ''
}

test('bold and grey are explained where they are seen, and not where nothing is so', () => {
  expect(keyOf(2, 'some')).toBe('')
  expect(keyOf(2, 'all', 'some')).toBe('Grey: in both.')
  expect(keyOf(3, 'all', 'one')).toBe('<b>Bold</b>: in one paper alone. Grey: in every paper.')
  expect(keyOf(3, 'some', 'one')).toBe('<b>Bold</b>: in one paper alone. ')
})
