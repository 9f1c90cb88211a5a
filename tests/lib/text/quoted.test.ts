import { expect, test } from 'vitest'
import { quoted } from '../../../lib/text/quoted'

test('a text is quoted once', () => {
  expect(quoted('dutch')).toBe('“dutch”')
  expect(quoted('"low rank" dutch')).toBe('"low rank" dutch')
  expect(quoted('""')).toBe('""')
})
