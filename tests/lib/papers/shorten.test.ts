import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../../lib/papers/shorten'

test('a text that fits is only folded', () => {
  expect(shorten('  one\n two ', 7)).toBe('one two')
})

test('a longer text is cut between words, and its last comma goes', () => {
  expect(shorten('a method, a model and a survey', 12)).toBe('a method …')
})

test('a word longer than the room is cut inside', () => {
  expect(shorten('Donaudampfschifffahrt', 8)).toBe('Donaud …')
})

test('the result is never longer than allowed and never holds half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 3, max: 60 }),
      (text, lengthMax) => {
        const short = shorten(text, lengthMax)
        expect(short.length).toBeLessThanOrEqual(lengthMax)
        expect(short.isWellFormed() || !text.isWellFormed()).toBe(true)
      },
    ),
  )
})
