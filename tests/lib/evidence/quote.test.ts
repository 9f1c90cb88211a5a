import { expect, test } from 'vitest'
import { quote, titleMarks } from '../../../lib/evidence/quote'
import { sentenceOf } from '../../../lib/evidence/sentence-of'
import type { Evidence, Mention } from '../../../lib/paper'

const abstract = 'Models forget. We train LoRA adapters, i.e. LoRA on Dutch. Then LoRA is merged.'

function lora(nth: number): Mention {
  let start = -1
  for (let count = 0; count <= nth; count++) start = abstract.indexOf('LoRA', start + 1)
  return { type: 'method', value: 'lora', field: 'abstract', start, end: start + 4, text: 'LoRA' }
}

test('a tag is quoted by the first sentence that has its words, each of them marked there', () => {
  const evidence: Evidence[] = [
    { ...lora(0), field: 'title' },
    { type: 'method', value: 'lora', reason: 'corrected: the paper says so' },
    lora(2),
    lora(1),
    lora(0),
  ]
  const quoted = quote({ abstract, evidence }, 'method', 'lora')
  expect(quoted?.text).toBe('We train LoRA adapters, i.e. LoRA on Dutch.')
  expect(quoted?.marks.map(({ start, end }) => quoted.text.slice(start, end))).toEqual([
    'LoRA',
    'LoRA',
  ])
})

test('a tag that only the title or a reason carries has no quote', () => {
  const evidence: Evidence[] = [
    { ...lora(0), field: 'title' },
    { type: 'method', value: 'lora', reason: 'given by the source' },
    { ...lora(0), value: 'peft' },
  ]
  expect(quote({ abstract, evidence }, 'method', 'lora')).toBeNull()
})

test('words that reach over a full stop are quoted with both sentences', () => {
  const start = abstract.indexOf('Dutch')
  const place = { start, end: abstract.indexOf('Then') + 4 }
  expect(sentenceOf(abstract, place).text).toBe(
    'We train LoRA adapters, i.e. LoRA on Dutch. Then LoRA is merged.',
  )
})

test('a text without a full stop is its own sentence', () => {
  expect(sentenceOf('LoRA for Dutch', { start: 0, end: 4 }).text).toBe('LoRA for Dutch')
})

test('the words of a tag in the title are found, those of other tags and fields are not', () => {
  const evidence: Evidence[] = [
    { ...lora(1), field: 'title' },
    { ...lora(0), field: 'title' },
    { ...lora(2), field: 'title', value: 'peft' },
    lora(2),
  ]
  expect(titleMarks({ evidence }, 'method', 'lora')).toEqual(
    [lora(0), lora(1)].map(({ start, end }) => ({ start, end })),
  )
})
