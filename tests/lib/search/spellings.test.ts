import { expect, test } from 'vitest'
import { isForm, spellings } from '../../../lib/search/spellings'

test.each([
  ['optimisation', 'optimization'],
  ['generalise', 'generalize'],
  ['tokeniser', 'tokenizer'],
  ['analyse', 'analyze'],
  ['colour', 'color'],
  ['behavioural', 'behavioral'],
  ['neighbourhoods', 'neighborhoods'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['fibres', 'fibers'],
  ['dialogues', 'dialogs'],
])('%s is %s in the other spelling, and the other way round', (british, american) => {
  expect(spellings(british)).toEqual([british, american])
  expect(spellings(american)).toEqual([american, british])
})

test.each(['hour', 'four', 'tire', 'prize', 'noise', 'there', 'blog', 'model'])(
  '%s has one spelling',
  (word) => {
    expect(spellings(word)).toEqual([word])
  },
)

test.each([
  ['optimise', 'optimizing', true],
  ['colours', 'color', true],
  ['modelling', 'modeling', true],
  ['labelled', 'labeled', true],
  ['colour', 'colorful', false],
])('“%s” and “%s” are forms of one word in either spelling: %s', (word, other, expected) => {
  expect(isForm(word, other)).toBe(expected)
  expect(isForm(other, word)).toBe(expected)
})
