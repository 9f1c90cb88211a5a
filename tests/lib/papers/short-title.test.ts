import { expect, test } from 'vitest'
import { shortTitle } from '../../../lib/papers/short-title'

test.each([
  ['ChocoLlama: Lessons Learned From Teaching Llamas Dutch', 'ChocoLlama'],
  ['Small Models, Big Impact: Efficient Corpora', 'Small Models, Big Impact: Efficient Corpora'],
  ['Spanish TrOCR: Leveraging Transfer Learning', 'Spanish TrOCR'],
  ['BLOOM:560m Revisited', 'BLOOM:560m Revisited'],
  [': a colon first', ': a colon first'],
])('%s is said as %s', (title, short) => {
  expect(shortTitle(title)).toBe(short)
})
