import { expect, test } from 'vitest'
import { followsSoftly } from '@/components/site/follows-softly'

const click = {
  defaultPrevented: false,
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
}
const here = { origin: 'http://a.example', pathname: '/', search: '?q=x' }
const link = (url: string, attributes: string[] = [], target = '') => {
  const { origin, pathname, search, hash } = new URL(url, here.origin)
  return {
    origin,
    pathname,
    search,
    hash,
    target,
    hasAttribute: (n: string) => attributes.includes(n),
  }
}

test('a plain click on a page of this site is a navigation within the page', () => {
  expect(followsSoftly(click, link('/methods'), here)).toBe(true)
  expect(followsSoftly(click, link('/?q=x&page=2'), here)).toBe(true)
})

test.each([
  ['another host', link('http://b.example/')],
  ['another tab', link('/methods', [], '_blank')],
  ['a download', link('/methods', ['download'])],
  ['the API', link('/api/papers')],
  ['a place on this page', link('/?q=x#main')],
])('%s is left to the browser', (_what, target) => {
  expect(followsSoftly(click, target, here)).toBe(false)
})

test.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey', 'defaultPrevented'])(
  'a click with %s is left to the browser',
  (key) => {
    expect(followsSoftly({ ...click, [key]: true }, link('/methods'), here)).toBe(false)
  },
)
