import { expect, test } from 'vitest'
import { RecentlyUsed } from '../../../lib/store/recently-used'

test('what was used longest ago is forgotten first, and made again when asked for', () => {
  const kept = new RecentlyUsed<string, string>(2)
  const made: string[] = []
  const ask = (key: string) =>
    kept.getOrMake(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
