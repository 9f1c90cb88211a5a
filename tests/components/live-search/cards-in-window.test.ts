import { expect, test } from 'vitest'
import { cardsInWindow } from '@/components/live-search/cards-in-window'

test('a guess fills the window, tall or flat, and shows a paper at least', () => {
  expect([720, 1080, 100].map((height) => cardsInWindow(1280, height))).toEqual([6, 10, 1])
})

test('a narrow window, whose cards are higher, needs fewer', () => {
  expect([844, 568].map((height) => cardsInWindow(390, height))).toEqual([5, 3])
})
