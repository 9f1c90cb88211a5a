import { expect, test } from 'vitest'
import { cardsInWindow } from '@/components/live-search/cards-in-window'

test('a guess fills the window, tall or flat, and shows a paper at least', () => {
  expect([720, 1080, 100].map(cardsInWindow)).toEqual([6, 10, 1])
})
