import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodedAnswer, wantedEncoding } from '../../../lib/answers/encoding'

test.each([
  ['gzip, deflate, br', 'gzip'],
  ['br;q=1, gzip;q=0.5', 'gzip'],
  ['*', 'gzip'],
  ['br', 'identity'],
  ['gzip;q=0', 'identity'],
  ['identity', 'identity'],
  ['', 'identity'],
  ['nonsense;;q=x', 'identity'],
])('who accepts "%s" gets %s', (accepted, wanted) => {
  expect(wantedEncoding({ 'accept-encoding': accepted })).toBe(wanted)
})

test('who says nothing gets the body as it is', () => {
  expect(wantedEncoding({})).toBe('identity')
})

const long = Buffer.from('<p>Dutch</p>'.repeat(500))
const answer = (type: string, body = long) => ({
  status: 200,
  headers: { 'content-type': type, etag: 'W/"a"' },
  body,
})

test.each(['text/html; charset=utf-8', 'application/json', 'image/svg+xml', 'application/xml'])(
  '%s is compressed, and is the same once it is taken apart',
  async (type) => {
    const { headers, body } = await encodedAnswer(answer(type), 'gzip')
    expect(headers).toEqual({ 'content-type': type, etag: 'W/"a"', 'content-encoding': 'gzip' })
    expect(body.length).toBeLessThan(long.length / 10)
    expect(gunzipSync(body).equals(long)).toBe(true)
  },
)

test('an image, a short text and what nobody wants compressed stay as they are', async () => {
  const image = answer('image/png')
  expect(await encodedAnswer(image, 'gzip')).toBe(image)
  const short = answer('text/html', Buffer.from('<p>Dutch</p>'))
  expect(await encodedAnswer(short, 'gzip')).toBe(short)
  const page = answer('text/html')
  expect(await encodedAnswer(page, 'identity')).toBe(page)
})
