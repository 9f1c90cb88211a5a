import { expect, test } from 'vitest'
import { type Rendered, settledAnswer } from '../../../lib/answers/settled-answer'
import { contentSecurityPolicy } from '../../../lib/content-security-policy'

const DYNAMIC = 'private, no-cache, no-store, max-age=0, must-revalidate'

function page(nonce: string, text = 'Dutch', statusCode = 200): Rendered {
  return {
    statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce, false),
      'cache-control': DYNAMIC,
      link: `</a.woff2>; rel=preload; as="font"; nonce="${nonce}"; type="font/woff2"`,
      vary: ['rsc', 'Accept-Encoding'],
      connection: 'keep-alive',
      date: 'Tue, 24 Nov 2026 18:00:00 GMT',
      'transfer-encoding': 'chunked',
    },
    rawPayload: Buffer.from(`<p>${text}</p><script nonce="${nonce}">go()</script>`),
  }
}

test('of a rendered page stays what is true for everybody', () => {
  const { status, headers, body } = settledAnswer(page('ab12'), 12.34)
  expect(status).toBe(200)
  expect(headers).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringContaining("'sha256-"),
    'cache-control': 'no-cache',
    link: '</a.woff2>; rel=preload; as="font"; type="font/woff2"',
    vary: 'rsc, Accept-Encoding',
    'server-timing': 'total;dur=12.3',
    etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
  })
  expect(body.toString()).not.toContain('ab12')
})

test('an ETag is that of the content, whenever it was rendered', () => {
  const etag = (rendered: Rendered) => settledAnswer(rendered, 1).headers.etag
  expect(etag(page('ab12'))).toBe(etag(page('cd34')))
  expect(etag(page('ab12'))).not.toBe(etag(page('ab12', 'Thai')))
})

test.each([404, 307, 500])('an answer of %i has no ETag and is not to be stored', (status) => {
  const { headers } = settledAnswer(page('ab12', 'No such paper', status), 1)
  expect(headers.etag).toBeUndefined()
  expect(headers['cache-control']).toBe(DYNAMIC)
  expect(headers['content-security-policy']).not.toContain('nonce')
})

test('what a route says of itself stays: how long it took, how long it may be stored', () => {
  const headers = {
    'content-type': 'image/png',
    'server-timing': 'total;dur=3',
    'cache-control': 'public, max-age=3600',
  }
  const bytes = Buffer.from([137, 80, 0, 255])
  const settled = settledAnswer({ statusCode: 200, headers, rawPayload: bytes }, 9)
  expect(settled.headers).toMatchObject(headers)
  expect(settled.body.equals(bytes)).toBe(true)
})

test('no nonce is told to those who get what is no page', () => {
  const headers = { ...page('ab12').headers, 'content-type': 'image/png' }
  const settled = settledAnswer({ statusCode: 200, headers, rawPayload: Buffer.from([1]) }, 9)
  expect(settled.headers['content-security-policy']).toContain("script-src 'self';")
})
