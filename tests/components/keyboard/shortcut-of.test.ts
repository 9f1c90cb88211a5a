import { expect, test } from 'vitest'
import { shortcutOf } from '@/components/keyboard/shortcut-of'

const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

test.each([
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['s', 'save'],
  ['c', 'compare'],
  ['?', 'help'],
])('%s is for: %s', (name, shortcut) => {
  expect(shortcutOf(key(name), false, true)).toBe(shortcut)
})

test('single keys are letters where someone writes, and once they are switched off', () => {
  expect(shortcutOf(key('j'), true, true)).toBeNull()
  expect(shortcutOf(key('j'), false, false)).toBeNull()
})

test('Ctrl K and ⌘ K open the palette from everywhere, whatever is switched off', () => {
  expect(shortcutOf(key('k', { ctrlKey: true }), true, false)).toBe('palette')
  expect(shortcutOf(key('K', { metaKey: true }), false, true)).toBe('palette')
})

test('keys that browsers and systems use stay theirs', () => {
  expect(shortcutOf(key('c', { ctrlKey: true }), false, true)).toBeNull()
  expect(shortcutOf(key('s', { metaKey: true }), false, true)).toBeNull()
  expect(shortcutOf(key('j', { altKey: true }), false, true)).toBeNull()
  expect(shortcutOf(key('Tab'), false, true)).toBeNull()
})
