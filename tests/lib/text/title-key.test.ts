import { expect, test } from 'vitest'
import { titleKey } from '../../../lib/text/title-key'

test.each([
  ['LoRA: Low-Rank  Adaptation!', 'loralowrankadaptation'],
  ['Nyström ﬁne-tuning', 'nystromfinetuning'],
  ['C³AI and ℓ₁', 'c3aiandl1'],
  ['γ-MoD 中文', 'γmod中文'],
])('%s is known as %s', (title, key) => {
  expect(titleKey(title)).toBe(key)
})

test('composed and decomposed letters are one title', () => {
  expect(titleKey('Nystro\u0308m')).toBe(titleKey('Nystr\u00f6m'))
})

test('titles of signs alone are not all one title', () => {
  expect(titleKey('???')).not.toBe(titleKey('!!!'))
})
