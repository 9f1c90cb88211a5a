// Next's adapter needs its environment before anything else of it is loaded
import 'next/dist/server/node-environment-baseline'
import fc from 'fast-check'
import { unstable_doesMiddlewareMatch as runsAt } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { listingHref } from '../lib/query/listing-href'
import { codeMeantBy } from '../lib/vocabulary/languages'
import nextConfig from '../next.config'
import { config, proxy } from '../proxy'
import { arbitraryQuery } from './fixtures/arbitrary-query'
import { request, serve } from './fixtures/served-store'

const ORIGIN = 'http://localhost:3000'

/** Where a request is sent, as a path; null: it is let through. */
async function sentTo(path: string): Promise<string | null> {
  const response = await proxy(request(path))
  const location = response.headers.get('Location')
  if (location === null) return null
  expect(response.status).toBe(307)
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  const url = new URL(location, ORIGIN)
  expect(url.origin).toBe(ORIGIN)
  return url.pathname + url.search
}

test.each([
  ['/?q=low%20rank', '/?q=low+rank'],
  ['/?q=+low++rank+', '/?q=low+rank'],
  ['/?method=lora&q=dutch', '/?q=dutch&method=lora'],
  ['/?method=qlora&method=lora', '/?method=lora&method=qlora'],
  ['/?method=lora&method=lora', '/?method=lora'],
  ['/?q=&method=&page=', '/'],
  ['/?page=1&sort=source&match-method=any', '/'],
  ['/?q=dutch&sort=relevance', '/?q=dutch'],
  ['/?page=007', '/?page=7'],
  ['/?page=no&sort=up', '/'],
  ['/?colour=blue', '/'],
  ['/facets/method?q=', '/facets/method'],
  ['/facets/method?q=&language=nl', '/facets/method?language=nld'],
  ['/?q=caf%c3%a9', '/?q=caf%C3%A9'],
  ['/?q=a~b', '/?q=a%7Eb'],
  ['/?not-link=none&', '/?not-link=none'],
  ['/?language=nl&language=nld&not-language=EN', '/?language=nld&not-language=eng'],
])('%s is sent to %s', async (path, canonical) => {
  await serve([])
  expect(await sentTo(path)).toBe(canonical)
  expect(await sentTo(canonical)).toBeNull()
})

test.each([
  ['text that is too long', `/?q=${'long '.repeat(300)}`],
  ['two searches', '/?q=dutch&q=french'],
  ['too many values', `/?${Array.from({ length: 60 }, (_, at) => `not-method=m${at}`).join('&')}`],
])('%s stays in the address, so that the page can say what it left out', async (_, path) => {
  await serve([])
  expect(await sentTo(path)).toBeNull()
})

test('no view is sent anywhere from its own URL', async () => {
  await serve([])
  await fc.assert(
    fc.asyncProperty(arbitraryQuery, async (query) => {
      const { include, exclude } = query.facets.language
      // "nl" is another spelling, of nld
      fc.pre([...include, ...exclude].every((code) => codeMeantBy(code) === null))
      expect(await sentTo(listingHref(query))).toBeNull()
    }),
    { numRuns: 50 },
  )
})

test('other pages keep their parameters as they are', async () => {
  await serve()
  expect(await sentTo('/papers/teaching-a-model-dutch?method=lora&q=b%20a')).toBeNull()
  expect(await sentTo('/languages?by=family')).toBeNull()
})

test('what Next adds to the address of its own navigations is no other spelling', async () => {
  await serve([])
  const soft = (path: string) =>
    proxy(new NextRequest(`${ORIGIN}${path}`, { headers: { rsc: '1' } }))
  expect((await soft('/?method=lora&_rsc=1a2b')).status).toBe(200)
  expect((await soft('/?_rsc=1a2b')).status).toBe(200)
  expect((await soft('/?page=1&_rsc=1a2b')).status).toBe(307)
  expect(await sentTo('/?_rsc=1a2b')).toBe('/')
})

/** What Next makes of an answer of the proxy, with the headers that it hands to the page. */
async function through(url: string, headers: Record<string, string> = {}): Promise<Response> {
  // Set by `skipProxyUrlNormalize` of next.config.ts, so that the proxy sees the very characters of an address
  vi.stubEnv('__NEXT_NO_MIDDLEWARE_URL_NORMALIZE', nextConfig.skipProxyUrlNormalize ? 'true' : '')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const { adapter } = await import('next/dist/server/web/adapter.js')
  const { response } = await adapter({
    handler: async (incoming) => proxy(new NextRequest(incoming)),
    page: '/proxy',
    request: {
      url,
      method: 'GET',
      headers: { host: new URL(url).host, ...headers },
      nextConfig: {},
      signal: new AbortController().signal,
    },
  })
  return response
}

test.each(['http://localhost:3000', 'http://127.0.0.1:4000', 'https://papers.example.org'])(
  'through Next too, on %s, another spelling is sent to the one address and that one is not',
  async (origin) => {
    await serve([])
    const response = await through(`${origin}/?q=low%20rank`)
    expect(response.status).toBe(307)
    expect(response.headers.get('Location')).toBe(`${origin}/?q=low+rank`)
    expect((await through(`${origin}/?q=low+rank`)).status).toBe(200)
  },
)

test('a page that names what does not exist is a 404, and its page is told so', async () => {
  await serve()
  for (const path of ['/papers/unknown', '/methods/unknown', '/models/unknown', '/languages/xx1']) {
    const response = await through(`${ORIGIN}${path}`, { 'x-missing-page': 'forged' })
    expect([path, response.status]).toEqual([path, 404])
    expect(response.headers.get('x-middleware-request-x-missing-page')).toBe('1')
  }
  for (const path of ['/', '/papers/teaching-a-model-dutch', '/methods/lora', '/languages/eus']) {
    const response = await through(`${ORIGIN}${path}`, { 'x-missing-page': 'forged' })
    expect([path, response.status]).toEqual([path, 200])
    expect(response.headers.get('x-middleware-request-x-missing-page')).toBeNull()
  }
})

test('every page has a policy with a nonce of its own and no other host', async () => {
  await serve()
  const nonces = new Set<string>()
  for (const path of ['/', '/?method=lora', '/papers/unknown', '/methods']) {
    const { headers } = await through(`${ORIGIN}${path}`, { 'x-nonce': 'forged' })
    const policy = headers.get('Content-Security-Policy') ?? ''
    const nonce = headers.get('x-middleware-request-x-nonce') ?? ''
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`)
    expect(headers.get('x-middleware-request-content-security-policy')).toBe(policy)
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`frame-ancestors 'none'`)
    expect(policy).not.toMatch(/https?:|\*|unsafe/)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(4)
  expect(nonces).not.toContain('forged')
})

test.each([
  '/',
  '/papers/a',
  '/papers/a.txt',
  '/icons',
  '/favicon',
  '/robots.txt.html',
  '/nothing.png',
  '/api/papers',
  '/icon.svg',
])('the proxy runs before %s', (path) =>
  expect(runsAt({ config, url: path, nextConfig: {} })).toBe(true),
)

test('the proxy leaves the files of the build alone', () => {
  expect(runsAt({ config, url: '/_next/static/chunk.js', nextConfig: {} })).toBe(false)
})

test.each(['/papers/%E0%A4%A', '/api/papers/%', '/%zz'])(
  '%s, which cannot be decoded, is a 400 with all security headers',
  async (path) => {
    await serve([])
    const response = await proxy(request(path))
    expect(response.status).toBe(400)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    const body = await response.text()
    if (path.startsWith('/api/')) expect(JSON.parse(body).error.code).toBe('unreadable-address')
    else expect(body).toContain('cannot be read')
  },
)

test('an answer of the API may load nothing', async () => {
  await serve([])
  const response = await proxy(request('/api/papers'))
  expect(response.headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; frame-ancestors 'none'",
  )
})
