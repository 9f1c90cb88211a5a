import { expect, test } from 'vitest'
import { withoutTag } from '../../../lib/papers/without-tag'
import { fullPaper } from './paper-example'

const named = (slug: string) => ({ slug, name: slug })
const paper = {
  ...fullPaper(),
  methods: ['peft', 'lora', 'quantized-lora', 'sft'].map(named),
  languages: [
    { code: 'nld', name: 'Dutch' },
    { code: 'dan', name: 'Danish' },
  ],
}
const parents = { lora: 'peft', 'quantized-lora': 'lora' }

test('on the page of a tag the tag and its parents go without saying, its kinds do not', () => {
  const left = withoutTag(paper, 'method', 'lora', parents)
  expect(left.methods.map(({ slug }) => slug)).toEqual(['quantized-lora', 'sft'])
  expect(left.languages).toHaveLength(2)
})

test('on the page of a language other languages stay', () => {
  const left = withoutTag(paper, 'language', 'nld', parents)
  expect(left.languages.map(({ code }) => code)).toEqual(['dan'])
  expect(left.methods).toHaveLength(4)
})
