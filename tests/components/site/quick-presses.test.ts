import { expect, test } from 'vitest'
import { QuickPresses } from '../../../components/site/quick-presses'

const CHOSEN = 'the value pressed first'
const SLID = 'the value in its place'

function press(x: number, y: number, pointerType = 'mouse', detail = 1) {
  return { clientX: x, clientY: y, detail, pointerType }
}

function afterOnePress(): QuickPresses<string> {
  const presses = new QuickPresses<string>()
  presses.note(press(30, 300), CHOSEN)
  presses.settle(1000)
  return presses
}

test.each([
  ['a press of what slid there', press(31, 302), SLID, 1200, true],
  ['a second tap, which browsers move', press(42, 309, 'touch'), SLID, 1200, true],
  ['a press of the next row', press(30, 324), SLID, 1200, false],
  ['a second press of the same', press(30, 300), CHOSEN, 1200, false],
  ['a press after a while', press(30, 300), SLID, 1600, false],
  ['a key', press(0, 0, '', 0), SLID, 1200, false],
])('%s, shortly after a new list: missed? %s', (_, click, at, now, missed) => {
  expect(afterOnePress().misses(click, at, now)).toBe(missed)
})

test('before the list has come, every press means what it falls on', () => {
  const presses = new QuickPresses<string>()
  presses.note(press(30, 300), CHOSEN)
  expect(presses.misses(press(30, 300), SLID, 1000)).toBe(false)
})
