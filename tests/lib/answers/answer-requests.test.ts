import { createServer, type IncomingMessage, request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { NextRequest } from 'next/server'
import { expect, onTestFinished, test } from 'vitest'
import { GET as papersRoute } from '../../../app/api/papers/route'
import { answerRequests, type Render } from '../../../lib/answers/answer-requests'
import { contentSecurityPolicy } from '../../../lib/content-security-policy'
import type { SourcePaper } from '../../../lib/formats/source-paper'
import { serve } from '../../fixtures/served-store'
import { dutchLora, twoLanguages } from '../../fixtures/source-papers'
import { importInto } from '../../fixtures/temporary-store'

const env = { siteUrl: null, host: '127.0.0.1', port: 3000 }

type Received = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/**
 * A server of these papers in front of the API's own route and of a page that shows what it was asked with, with a list of the requests
 * that were not answered from what is kept.
 */
async function served(papers: readonly SourcePaper[] = [dutchLora]) {
  const store = await serve(papers)
  const rendered: string[] = []
  const render: Render = async (incoming, response) => {
    const { url = '/', method, headers } = incoming
    rendered.push(`${method} ${url}`)
    const nonce = `n${rendered.length}`
    const nextUrl = new NextRequest(new URL(url, `http://${headers.host}`))
    if (nextUrl.nextUrl.pathname === '/api/papers') {
      const answer = await papersRoute(nextUrl)
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(await answer.text())
      return
    }
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, false))
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.statusCode = url.startsWith('/papers/unknown') ? 404 : 200
    const told = JSON.stringify(headers).replaceAll('<', '&lt;')
    response.write(`<p>http://${headers.host}${url}</p><pre>${told}</pre>`)
    response.write(nextUrl.nextUrl.searchParams.get('q') ?? '')
    response.end(`<script nonce="${nonce}">ours()</script>${'<p>Dutch</p>'.repeat(200)}`)
  }
  const answer = answerRequests(store, env)
  const server = createServer((incoming, response) => void answer(incoming, response, render))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Received>((resolve, reject) => {
      request({ port, path, headers, method }, async (incoming) => {
        const chunks: Buffer[] = []
        for await (const chunk of incoming) chunks.push(chunk)
        const status = incoming.statusCode ?? 0
        resolve({ status, headers: incoming.headers, body: Buffer.concat(chunks) })
      })
        .on('error', reject)
        .end()
    })
  return { store, rendered, ask }
}

test('a document is rendered once, and given again with how long that took', async () => {
  const { ask, rendered } = await served()
  const [first, second] = [await ask('/'), await ask('/')]
  expect(rendered).toEqual(['GET /'])
  expect(second.body.equals(first.body)).toBe(true)
  expect(first.headers['server-timing']).toMatch(/^total;dur=[\d.]+$/)
  expect(second.headers['server-timing']).toMatch(/^cache;desc="kept", total;dur=[\d.]+$/)
  expect(second.headers['content-length']).toBe(String(first.body.length))
})

test('an import between two requests is seen by the second', async () => {
  const { ask, store, rendered } = await served()
  const total = async () => JSON.parse((await ask('/api/papers')).body.toString()).total
  expect([await total(), await total(), rendered.length]).toEqual([1, 1, 1])
  await importInto(store, [twoLanguages])
  expect([await total(), await total(), rendered.length]).toEqual([2, 2, 2])
})

test('an import that changes nothing costs nobody a kept answer', async () => {
  const { ask, store, rendered } = await served()
  await ask('/')
  await importInto(store, [dutchLora])
  await ask('/')
  expect(rendered.length).toBe(1)
})

test('errors keep their status and are made anew each time', async () => {
  const { ask, rendered } = await served()
  for (const [path, status] of [
    ['/papers/unknown', 404],
    ['/api/papers?method=unknown', 400],
  ] as const) {
    expect((await ask(path)).status).toBe(status)
    expect((await ask(path)).status).toBe(status)
  }
  expect(rendered.length).toBe(4)
})

test('HEAD has the headers of GET and no body', async () => {
  const { ask, rendered } = await served()
  const head = await ask('/', {}, 'HEAD')
  const get = await ask('/')
  expect([head.status, head.body.length]).toEqual([200, 0])
  for (const name of ['content-length', 'etag', 'content-type', 'content-security-policy']) {
    expect(head.headers[name], name).toBe(get.headers[name])
  }
  expect(rendered).toEqual(['GET /'])
})

test('who has the answer already is told so, until an import', async () => {
  const { ask, store } = await served()
  const { headers } = await ask('/api/papers')
  const have = { 'If-None-Match': headers.etag ?? '' }
  const again = await ask('/api/papers', have)
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect(again.headers.etag).toBe(headers.etag)
  // The visitor's own copy keeps the policy that it came with
  expect(again.headers['content-security-policy']).toBeUndefined()
  expect((await ask('/api/papers', { 'If-None-Match': 'W/"other"' })).status).toBe(200)
  expect((await ask('/api/papers', { ...have, 'Cache-Control': 'no-cache' })).status).toBe(200)
  await importInto(store, [twoLanguages])
  expect((await ask('/api/papers', have)).status).toBe(200)
})

test('a body is compressed for those who accept it, and for them alone', async () => {
  const { ask } = await served()
  for (let times = 0; times < 2; times++) {
    const plain = await ask('/')
    const packed = await ask('/', { 'Accept-Encoding': 'gzip, br' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.body.length).toBeLessThan(plain.body.length / 3)
    expect(gunzipSync(packed.body).toString()).toContain('ours()')
  }
})

test('each address of this machine gets its own links, and a foreign Host none', async () => {
  const { ask } = await served()
  const link = async (host: string) =>
    /<p>(\S+)<\/p>/.exec((await ask('/about', { host })).body.toString())?.[1]
  for (let times = 0; times < 2; times++) {
    expect(await link('localhost:4000')).toBe('http://localhost:4000/about')
    expect(await link('127.0.0.1:4001')).toBe('http://127.0.0.1:4001/about')
    expect(await link('evil.example.org')).toBe('http://127.0.0.1:3000/about')
  }
})

test('no header of one visitor gets into what the next one is given', async () => {
  const { ask } = await served()
  const { body } = await ask('/', {
    cookie: 'secret=1',
    'x-nonce': 'secret',
    'x-forwarded-host': 'secret.example.org',
    'x-middleware-subrequest': 'secret',
    authorization: 'secret',
  })
  expect(body.toString()).not.toContain('secret')
})

test('a script that an address brings along is allowed neither at once nor from what is kept', async () => {
  const { ask } = await served()
  const policies = []
  for (let times = 0; times < 2; times++) {
    const { headers, body } = await ask(`/?q=${encodeURIComponent('<script>alert(1)</script>')}`)
    expect(body.toString()).toContain('<script>alert(1)</script>')
    policies.push(headers['content-security-policy'])
  }
  const ours = (await ask('/')).headers['content-security-policy']
  expect(policies).toEqual([ours, ours])
  expect(ours).toContain("'sha256-")
  expect(ours).not.toContain('nonce')
})

test('other requests go through as they are', async () => {
  const { ask, rendered } = await served()
  const soft = async () => (await ask('/', { rsc: '1', cookie: 'a=b' })).body.toString()
  expect(await soft()).toContain('a=b')
  await soft()
  await ask('/lists/bibtex', {}, 'POST')
  await ask('/api/health')
  await ask('/api/health')
  expect(rendered).toEqual([
    'GET /',
    'GET /',
    'POST /lists/bibtex',
    'GET /api/health',
    'GET /api/health',
  ])
})

test('those who ask at the same time cost one rendering', async () => {
  const { ask, rendered } = await served()
  const all = await Promise.all(Array.from({ length: 8 }, () => ask('/')))
  expect(new Set(all.map(({ body }) => body.toString())).size).toBe(1)
  expect(rendered).toEqual(['GET /'])
})

test('a store that cannot be read is for the page to report', async () => {
  const { ask, store, rendered } = await served()
  await ask('/')
  await store.close()
  expect((await ask('/')).status).toBe(200)
  expect(rendered).toEqual(['GET /', 'GET /'])
})
