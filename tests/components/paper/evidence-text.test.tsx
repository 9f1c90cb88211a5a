import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EvidenceText } from '@/components/paper/evidence-text'
import { evidenceTags } from '@/lib/evidence/evidence-tags'
import type { Evidence, TagType } from '@/lib/paper'

const text = 'We tune Llama with LoRA, <b>LoRA</b> at https://github.com/a/b for Dutch.'

function at(type: TagType, value: string, words: string, nth = 0): Evidence {
  let start = -1
  for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1)
  return { type, value, field: 'abstract', start, end: start + words.length, text: words }
}

function drawn(evidence: Evidence[]): string {
  return renderToStaticMarkup(
    <EvidenceText text={text} field="abstract" tags={evidenceTags(evidence)} />,
  )
}

test('the words of a paper are text and never markup', () => {
  expect(drawn([])).toContain('&lt;b&gt;LoRA&lt;/b&gt;')
})

test('the first mention carries the anchor, once, and every mention the number of its tag', () => {
  const html = drawn([at('method', 'lora', 'LoRA', 1), at('method', 'lora', 'LoRA')])
  expect(html.match(/id="method-lora"/g)).toHaveLength(1)
  expect(html.indexOf('id="method-lora"')).toBeLessThan(html.indexOf('>LoRA<'))
  expect(html.match(/data-slots="1"/g)).toHaveLength(2)
})

test('method, language and model have a line each, a contribution has none', () => {
  const html = drawn([
    at('method', 'lora', 'LoRA'),
    at('language', 'nld', 'Dutch'),
    at('model', 'llama', 'Llama'),
    at('contribution', 'method', 'We tune'),
  ])
  for (const type of ['method', 'language', 'model']) expect(html).toContain(`mention-${type}`)
  expect(html).toMatch(/<span class="mention"[^>]*>We tune <|<span class="mention"[^>]*>We tune</)
})

test('words of two tags carry both numbers and both lines, one inside the other', () => {
  const html = drawn([at('method', 'lora', 'Llama with LoRA'), at('model', 'llama', 'Llama')])
  expect(html).toContain(
    '<span class="mention-line mention-method"><span class="mention-line mention-model">Llama</span></span>',
  )
  expect(html).toContain('data-slots="1 2"')
})

test('an address in the text leads there when it is one of the paper’s links', () => {
  const html = drawn([at('link', 'https://github.com/a/b', 'https://github.com/a/b')])
  expect(html).toContain('<a href="https://github.com/a/b" rel="noopener"')
})

test('an address that is not of the web is shown and not linked', () => {
  expect(drawn([at('link', 'javascript:alert(1)', 'https://github.com/a/b')])).not.toContain('href')
})

test('a short name is not broken at its hyphen', () => {
  const words = 'We use BA-LoRA and low-rank adaptation.'
  const mention = (value: string, part: string): Evidence => {
    const start = words.indexOf(part)
    return { type: 'method', value, field: 'abstract', start, end: start + part.length, text: part }
  }
  const html = renderToStaticMarkup(
    <EvidenceText
      text={words}
      field="abstract"
      tags={evidenceTags([mention('lora', 'BA-LoRA'), mention('peft', 'low-rank adaptation')])}
    />,
  )
  expect(html.match(/whitespace-nowrap/g)).toHaveLength(1)
})
