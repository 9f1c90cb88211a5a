import { expect, test } from 'vitest'
import { longFormAfter, longFormBefore, longFormWithin } from '../../../lib/extract/long-form'

const slice = (text: string, span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end)

test.each([
  ['LUC', 'a layer-wise unified compression', 'layer-wise unified compression'],
  ['DoTA', 'we propose Weight-Decomposed Tensor Adaptation', 'Weight-Decomposed Tensor Adaptation'],
  [
    'SORSA',
    'Singular Values and Orthonormal Regularized Singular Vectors Adaptation',
    'Singular Values and Orthonormal Regularized Singular Vectors Adaptation',
  ],
  [
    'DALL-V',
    'name as Domain Adaptation with Large Language-Vision models',
    'Domain Adaptation with Large Language-Vision models',
  ],
  [
    'CaMeLS',
    'call Context-aware Meta-learned Loss Scaling',
    'Context-aware Meta-learned Loss Scaling',
  ],
  [
    'SPAFIT',
    'called Stratified Progressive Adaptation Fine-tuning',
    'Stratified Progressive Adaptation Fine-tuning',
  ],
  ['MAC', 'we propose Memory of Amortized Contexts', 'Memory of Amortized Contexts'],
  ['XYZ', 'we propose a new method', null],
])('%s stands for the words before its bracket', (short, text, long) => {
  expect(slice(text, longFormBefore(text, text.length, short))).toBe(long)
})

test('a long form in brackets is read from its beginning', () => {
  const text = 'ProKeR (Proximal Kernel ridge Regression) works'
  expect(slice(text, longFormAfter(text, 8, 40, 'ProKeR'))).toBe('Proximal Kernel ridge Regression')
})

test.each([
  [
    'OLoRA',
    'Orthonormal Low-Rank Adaptation of Large Language Models',
    'Orthonormal Low-Rank Adaptation',
  ],
  [
    'AdaMoLE',
    'Fine-Tuning with Adaptive Mixture of Low-Rank Adaptation Experts',
    'Adaptive Mixture of Low-Rank Adaptation Experts',
  ],
  ['REAL', 'Resilience and Adaptation using Large Language Models', null],
  ['LLaDA', 'Driving Everywhere with Large Language Model Policy Adaptation', null],
])('in a title, %s stands only for a whole phrase', (short, title, long) => {
  expect(slice(title, longFormWithin(title, 0, title.length, short))).toBe(long)
})

test('a short name of one letter, or words that begin otherwise, stand for nothing', () => {
  expect(longFormBefore('a', 1, 'A')).toBeNull()
  expect(longFormBefore('', 0, 'ABC')).toBeNull()
})
