import { expect, test } from 'vitest'
import { mapHref, parseMapQuery } from '../../../lib/map/map-query'

function again(search: string): string {
  return mapHref(parseMapQuery(new URLSearchParams(search)))
}

test.each([
  ['', '/map'],
  ['language=nld&method=lora', '/map?method=lora&language=nld'],
  ['order=papers&columns=languages', '/map'],
  ['form=bars&order=family&columns=models', '/map?columns=models&order=family&form=bars'],
  ['show=all&page=2&q=x', '/map?q=x&show=all&page=2'],
])('a map has one address: %j is %j', (given, address) => {
  expect(again(given)).toBe(address)
  expect(again(address.split('?')[1] ?? '')).toBe(address)
})

test('what no map has falls to the default', () => {
  expect(again('order=size&columns=papers&form=globe&page=7&sort=title&unheard=1')).toBe('/map')
})
