import { expect, test } from 'vitest'
import { isInflection } from '../../../lib/search/inflection'

test.each([
  ['university', 'universities', true],
  ['run', 'running', true],
  ['prune', 'pruned', true],
  ['model', 'models', true],
  ['tagging', 'tags', true],
  ['university', 'universal', false],
  ['generic', 'general', false],
  ['adapter', 'adapt', false],
  ['tokenize', 'tokenization', false],
  ['relative', 'relativity', false],
])('“%s” and “%s” are forms of one word: %s', (one, other, expected) => {
  expect(isInflection(one, other)).toBe(expected)
  expect(isInflection(other, one)).toBe(expected)
})
