import { expect, test } from 'vitest'
import { typedNames } from '@/lib/search/typed-name'

test.each([
  ['dutch', [['dutch', '']]],
  [
    'low-rank adaptation',
    [
      ['low-rank adaptation', ''],
      ['adaptation', 'low-rank'],
    ],
  ],
  ['tokenizer -lora', [['tokenizer', '-lora']]],
  ['"new tokens" dutch', [['dutch', '"new tokens"']]],
  ['thai method:lora', [['thai', 'method:lora']]],
  ['(thai) dutch has:code', [['dutch', '(thai) has:code']]],
  ['thai OR dutch', []],
  ['lora thai OR dutch', [['lora', 'thai OR dutch']]],
  ['-lora', []],
  ['quanti*', []],
  ['(thai', []],
  ['', []],
])('%s may end in these names, and leaves these searches', (q, expected) => {
  expect(typedNames(q).map(({ name, rest }) => [name, rest])).toEqual(expected)
})

test('only the last six words may be a name', () => {
  expect(typedNames('a b c d e f g h').map(({ name }) => name.length)).toEqual([11, 9, 7, 5, 3, 1])
})
