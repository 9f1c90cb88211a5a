import { expect, test } from 'vitest'
import { phraseVariants } from '../../../lib/extract/phrase-variants'

test('a word with a hyphen is also taken joined', () => {
  expect(phraseVariants('k-fine-tuning!')).toEqual([
    'k-fine-tuning',
    'k-finetuning',
    'kfine-tuning',
    'kfinetuning',
  ])
})

test('a noun takes its plural unless the phrase ends in an exclamation mark', () => {
  expect(phraseVariants('LoRA')).toEqual(['LoRA', 'LoRAs'])
  expect(phraseVariants('vocabulary')).toEqual(['vocabulary', 'vocabularies'])
  expect(phraseVariants('prefix')).toEqual(['prefix', 'prefixes'])
  expect(phraseVariants('trained')).toEqual(['trained'])
  expect(phraseVariants('LoRA!')).toEqual(['LoRA'])
  expect(phraseVariants('(IA)3')).toEqual(['IA3'])
})

test('brackets hold alternatives, of which one may be empty', () => {
  expect(phraseVariants('continu(al|ed) learn(ing|er)!')).toEqual([
    'continual learning',
    'continual learner',
    'continued learning',
    'continued learner',
  ])
  expect(phraseVariants('(deep |)prompt!')).toEqual(['deep prompt', 'prompt'])
})

test('brackets nest', () => {
  expect(phraseVariants('(a(b|c)|d) e!')).toEqual(['ab e', 'ac e', 'd e'])
})

test('a bracket of the text is written with a backslash', () => {
  expect(phraseVariants('\\(IA\\)3!')).toEqual(['(IA)3'])
})

test('"-ize" and its kin take the other spelling too, short words do not', () => {
  expect(phraseVariants('romanized!')).toEqual(['romanized', 'romanised'])
  expect(phraseVariants('size!')).toEqual(['size'])
})

test('brackets that do not pair are an error that quotes the phrase', () => {
  expect(() => phraseVariants('lora (x|y')).toThrow('"lora (x|y"')
  expect(() => phraseVariants('lora )x(')).toThrow('"lora )x("')
})
