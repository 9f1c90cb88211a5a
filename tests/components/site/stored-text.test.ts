import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { storedText } from '@/components/site/stored-text'

const page = new EventTarget()
const getItem = vi.fn<(key: string) => string | null>()

beforeEach(() => {
  getItem.mockReset().mockReturnValue('first')
  vi.stubGlobal('window', page)
  vi.stubGlobal('localStorage', { getItem })
})
afterEach(() => vi.unstubAllGlobals())

test('however many ask, the storage is read once until a change is announced', () => {
  const text = storedText('lists', 'lists-changed')
  const heard = vi.fn()
  const stops = [text.subscribe(heard), text.subscribe(() => {})]
  expect([text.get(), text.get()]).toEqual(['first', 'first'])
  expect(getItem).toHaveBeenCalledTimes(1)

  getItem.mockReturnValue('second')
  page.dispatchEvent(new Event('lists-changed'))
  expect(text.get()).toBe('second')
  expect(heard).toHaveBeenCalledTimes(1)
  for (const stop of stops) stop()
})

test.each(['storage', 'pageshow'])('what another tab wrote is seen after %s', (event) => {
  const text = storedText('lists', 'lists-changed')
  const stop = text.subscribe(() => {})
  getItem.mockReturnValue(null)
  page.dispatchEvent(new Event(event))
  expect(text.get()).toBeNull()
  stop()
})

test('with nobody to tell of changes, each question is one to the storage', () => {
  const text = storedText('lists', 'lists-changed')
  text.subscribe(() => {})()
  getItem.mockReturnValue('later')
  expect(text.get()).toBe('later')
})

test('a browser that keeps nothing for the site has no text', () => {
  getItem.mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(storedText('lists', 'lists-changed').get()).toBeNull()
})
