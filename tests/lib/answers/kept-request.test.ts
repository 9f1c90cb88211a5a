import { expect, test } from 'vitest'
import { isForKept } from '../../../lib/answers/kept-request'

test.each([
  '/',
  '/?q=low+rank&method=lora',
  '/papers/a',
  '/api/papers?q=caf%C3%A9',
  '/api/healthy',
  '/map/csv',
  '/robots.txt',
])('%s may be answered from what is kept, and so may its HEAD', (url) => {
  expect(isForKept({ method: 'GET', url, headers: { accept: '*/*', cookie: 'a=b' } })).toBe(true)
  expect(isForKept({ method: 'HEAD', url, headers: {} })).toBe(true)
})

test.each([
  ['the health of the store', '/api/health'],
  ['its health, with a parameter', '/api/health?a=b'],
  ['a file of the build', '/_next/static/chunks/a.js'],
  ['a path that reads as another host', '//example.org/'],
  ['a whole address', 'http://example.org/'],
  ['a path that leads up', '/papers/../methods'],
  ['a character that is not encoded', "/?q=it's"],
  ['no path', '*'],
  ['an endless address', `/?q=${'a'.repeat(2000)}`],
])('%s is asked for anew', (_, url) => {
  expect(isForKept({ method: 'GET', url, headers: {} })).toBe(false)
})

test.each([
  { rsc: '1' },
  { 'next-router-prefetch': '1' },
  { 'next-action': 'a' },
  { 'x-nextjs-data': '1' },
  { range: 'bytes=0-1' },
  { 'content-length': '3' },
  { 'transfer-encoding': 'chunked' },
])('a request with %o asks for something else than the document', (headers) => {
  expect(isForKept({ method: 'GET', url: '/', headers })).toBe(false)
})

test.each(['POST', 'OPTIONS', 'PUT', 'DELETE', undefined])('%s is never kept', (method) => {
  expect(isForKept({ method, url: '/', headers: {} })).toBe(false)
})
