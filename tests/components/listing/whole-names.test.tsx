import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WholeNames } from '@/components/listing/whole-names'

const WHOLE = '<span class="whitespace-nowrap">'

test('a name with a hyphen stays on one line, and other words with one need not', () => {
  const markup = (text: string) => renderToStaticMarkup(<WholeNames text={text} />)
  expect(markup('XLM-RoBERTa (XLM-R)')).toBe(
    `<span>${WHOLE}XLM-RoBERTa</span> (${WHOLE}XLM-R</span>)</span>`,
  )
  expect(markup('Llama 3 (Llama-3)')).toBe(`<span>Llama 3 (${WHOLE}Llama-3</span>)</span>`)
  expect(markup('Parameter-efficient fine-tuning (PEFT)')).toBe(
    'Parameter-efficient fine-tuning (PEFT)',
  )
})
