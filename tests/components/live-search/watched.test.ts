import { expect, test, vi } from 'vitest'
import { watched } from '@/components/live-search/watched'

test('watchers hear of a change once, of no change never, and nothing after they stop', () => {
  const text = watched<string | null>(null)
  const heard = vi.fn()
  const stop = text.subscribe(heard)
  text.set('a')
  text.set('a')
  expect(text.get()).toBe('a')
  expect(heard).toHaveBeenCalledTimes(1)
  stop()
  text.set('b')
  expect(heard).toHaveBeenCalledTimes(1)
})
