import { expect, test } from 'vitest'
import { askAfter } from '@/components/live-search/ask-after'

const guess = { papers: [] }
const small = { guess, fromServer: false, isComing: false }
const large = { guess, fromServer: true, isComing: false }

test('with a guess the server is asked after a pause, without one at once', () => {
  expect(askAfter(small)).toBeGreaterThan(100)
  expect(askAfter({ ...small, guess: null })).toBe(0)
  expect(askAfter({ ...large, guess: null })).toBe(0)
})

test('a server that guesses is left to it while someone types', () => {
  expect(askAfter(large)).toBeGreaterThan(askAfter(small))
  expect(askAfter({ ...large, guess: null, isComing: true })).toBe(askAfter(large))
})
