import { expect, test } from 'vitest'
import { refusedRequest } from '../../../lib/answers/refused-request'

const asked = (method: string, url: string) => refusedRequest({ method, url, headers: {} })

test.each([
  ['GET', '/'],
  ['HEAD', '/papers/lora'],
  ['POST', '/lists/bibtex'],
  ['OPTIONS', '/api/papers'],
  ['GET', `/?q=${'a'.repeat(2000)}`],
])('%s %s is passed on', (method, url) => {
  expect(asked(method, url)).toBeNull()
})

test.each([
  ['OPTIONS', '*', 400, undefined],
  ['GET', 'http://elsewhere.example/', 400, undefined],
  ['GET', '/\\', 400, undefined],
  ['GET', '//', 400, undefined],
  ['TRACE', '/', 405, 'GET, HEAD, OPTIONS'],
  ['DELETE', '/papers/lora', 405, 'GET, HEAD, OPTIONS'],
  ['POST', '/api/papers', 405, 'GET, HEAD, OPTIONS'],
  ['POST', '/', 405, 'GET, HEAD, OPTIONS'],
  ['PUT', '/lists/bibtex', 405, 'GET, HEAD, OPTIONS, POST'],
  ['GET', `/papers/${'a'.repeat(1000)}`, 414, undefined],
])(
  '%s %s is refused in the shape of every error, with the headers of every answer',
  (method, url, status, allow) => {
    const answer = asked(method, url)
    expect(answer?.status).toBe(status)
    expect(answer?.headers.allow).toBe(allow)
    expect(answer?.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-type': 'application/json',
      'server-timing': expect.any(String),
    })
    expect(JSON.parse(answer?.body.toString() ?? '')).toMatchObject({
      error: { code: expect.any(String), message: expect.any(String), problems: [] },
    })
  },
)
