import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TagRow } from '@/components/paper/tag-row'
import { evidenceTags } from '@/lib/evidence/evidence-tags'
import type { Evidence } from '@/lib/paper'

const papers = { href: '/methods/lora', count: 39 }

function drawn(evidence: Evidence[], ways = {}): string {
  const [tag] = evidenceTags(evidence)
  return renderToStaticMarkup(<TagRow tag={tag} name="LoRA" tone="tag-method" {...ways} />)
}

const words = { type: 'method', value: 'lora', field: 'abstract', text: 'LoRA' } as const

test('the name of a tag leads to its words in the text and says how many there are', () => {
  const html = drawn(
    [
      { ...words, start: 0, end: 4 },
      { ...words, start: 9, end: 13 },
    ],
    { papers },
  )
  expect(html).toMatch(/<a href="#method-lora"[^>]*><span class="tag-method">LoRA<\/span>.*2×/)
})

test('beside the name is the way to all papers that have the tag', () => {
  const html = drawn([{ ...words, start: 0, end: 4 }], { papers })
  expect(html).toMatch(/<a href="\/methods\/lora"[^>]*>39 papers/)
})

test('the name of a tag without words leads to its papers, and its reason is said', () => {
  const html = drawn([{ type: 'method', value: 'lora', reason: 'given by the source' }], { papers })
  expect(html).toMatch(/<a href="\/methods\/lora"[^>]*><span class="tag-method">LoRA/)
  expect(html).toContain('given by the source')
  expect(html).not.toContain('href="#')
})

test('what has neither words nor papers is a name and no link', () => {
  expect(drawn([])).not.toContain('<a')
})
