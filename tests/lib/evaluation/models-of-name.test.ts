import { expect, test } from 'vitest'
import { modelsOfName } from '../../../lib/evaluation/models-of-name'

const modelsOf = modelsOfName([
  { slug: 'llama', name: 'LLaMA', parent: null, aliases: [] },
  { slug: 'llama-2', name: 'Llama 2', parent: 'llama', aliases: ['Llama2-chat'] },
])

test('a name or alias in any spelling stands for the model and its family', () => {
  expect(modelsOf('LLAMA-2')).toEqual(['llama-2', 'llama'])
  expect(modelsOf('llama 2 chat')).toEqual(['llama-2', 'llama'])
  expect(modelsOf('Llama')).toEqual(['llama'])
})

test('a name that the vocabulary lacks stands for itself', () => {
  expect(modelsOf('UniXcoder')).toEqual(['unixcoder'])
})
