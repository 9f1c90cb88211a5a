import { afterEach, beforeEach, expect, vi } from 'vitest'

// An error that nobody expected is a failure, even where the test would pass.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    unexpected.push(args.map(String).join(' '))
  })
})

const unexpected: string[] = []

afterEach(() => {
  const errors = unexpected.splice(0)
  vi.restoreAllMocks()
  expect(errors, 'console.error was called').toEqual([])
})
