import { expect, test } from 'vitest'
import { protectedTitle } from '@/lib/citation/protected-title'

/** With braces, as BibTeX has them. */
function braced(title: string, names: string[] = []): string {
  return protectedTitle(title, names)
    .replace(/<span class="nocase">/g, '{')
    .replace(/<\/span>/g, '}')
}

test.each([
  [
    'LoRA: Low-Rank Adaptation of Large Language Models',
    '{LoRA}: Low-Rank Adaptation of Large Language Models',
  ],
  ['BLOOM+1: Adding Language Support to BLOOM', '{BLOOM+1}: Adding Language Support to {BLOOM}'],
  ['LLaMAntino: LLaMA 2 Models', '{LLaMAntino}: {LLaMA} 2 Models'],
  [
    'A Survey (with mT5, XLM-R and BERT-based Models)',
    'A Survey (with {mT5}, {XLM-R} and {BERT}-based Models)',
  ],
  ['From GPT-4/LoRA to QLoRA’s 3D World', 'From {GPT-4/LoRA} to {QLoRA’s} {3D} World'],
  ['What I Learned in 2024', 'What {I} Learned in 2024'],
  ['ALL IN CAPITALS', 'ALL IN CAPITALS'],
  ['', ''],
])('of "%s" what styles must not write small is marked', (title, expected) => {
  expect(braced(title)).toBe(expected)
})

test('names given are names, in the plural and in a compound as well', () => {
  expect(braced('Teaching Llamas Dutch and dutch-English', ['Llama 2', 'Dutch', 'English'])).toBe(
    'Teaching {Llamas} {Dutch} and dutch-{English}',
  )
  expect(braced('Cendol: LoRA-Guard', ['Cendol', 'LoRA-Guard'])).toBe('{Cendol}: {LoRA-Guard}')
})
