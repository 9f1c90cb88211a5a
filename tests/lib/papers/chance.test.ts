import { expect, test } from 'vitest'
import { isExpected } from '../../../lib/papers/chance'

test('two tags are expected together when chance alone would bring one paper with both', () => {
  expect(isExpected(50, 10, 500)).toBe(true)
  expect(isExpected(50, 9, 500)).toBe(false)
  expect(isExpected(0, 0, 0)).toBe(false)
})
