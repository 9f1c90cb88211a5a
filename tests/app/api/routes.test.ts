import { NextRequest } from 'next/server'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { GET as elsewhere } from '../../../app/api/[...rest]/route'
import { GET as candidates } from '../../../app/api/candidates/route'
import { GET as health } from '../../../app/api/health/route'
import { GET as languages } from '../../../app/api/languages/route'
import { GET as methods } from '../../../app/api/methods/route'
import { GET as models } from '../../../app/api/models/route'
import { GET as paper } from '../../../app/api/papers/[slug]/route'
import { GET as suggest } from '../../../app/api/suggest/route'
import {
  healthSchema,
  languagesSchema,
  methodsSchema,
  modelsSchema,
  suggestSchema,
} from '../../../lib/api/answer-schemas'
import { bodyOf, errorShape, paperShape, request, serve } from '../../fixtures/served-store'
import { dutchLora, sourcePaper } from '../../fixtures/source-papers'
import { importInto } from '../../fixtures/temporary-store'

const DUTCH = 'teaching-a-model-dutch'

function paperAt(slug: string) {
  return paper(request(`/api/papers/${slug}`), { params: Promise.resolve({ slug }) })
}

test('a paper is answered with evidence, raw text, related papers and versions', async () => {
  await serve()
  const body = await bodyOf(paperAt(DUTCH), paperShape)
  expect(body).toMatchObject({ slug: DUTCH, availability: 'linked', versions: [] })
  expect(body.raw).toEqual({ title: body.title, abstract: body.abstract })
  expect(body.related.map(({ slug }) => slug)).toEqual([
    'thai-adapters-by-lora',
    'dutch-and-thai-pre-training-at-once',
  ])
  for (const mention of body.mentions) {
    if ('reason' in mention) continue
    const { field, start, end, text } = mention
    expect(body[field].slice(start, end)).toBe(text)
  }
  const types = new Set(body.mentions.map(({ type }) => type))
  expect([...types].sort()).toEqual(['introduces', 'language', 'link', 'method', 'model'])
})

test('a paper that does not exist is a 404 of the one error shape', async () => {
  await serve()
  const { error } = await bodyOf(paperAt('no-such-paper'), errorShape, 404)
  expect(error).toMatchObject({ code: 'not-found', problems: [] })
  expect(error.message).toContain('no-such-paper')
})

test('a former address leads to the present one for good', async () => {
  const flora = { ...sourcePaper({ title: 'FLoRA', abstract: 'Text.' }), id: 'f' }
  const store = await serve([flora])
  await importInto(store, [
    { ...flora, title: 'Renamed', raw: { title: 'Renamed', abstract: 'Text.' } },
  ])
  const response = await paperAt('flora')
  expect([response.status, response.headers.get('Location')]).toEqual([308, '/api/papers/renamed'])
  expect(response.headers.get('Server-Timing')).toMatch(/dur=/)
})

test('methods come with parent, definition and count', async () => {
  await serve()
  const body = await bodyOf(methods(request('/api/methods')), methodsSchema)
  expect(body.methods.find(({ slug }) => slug === 'lora')).toMatchObject({
    parent: 'peft',
    count: 2,
  })
})

test('models come with parent and count', async () => {
  await serve()
  const body = await bodyOf(models(request('/api/models')), modelsSchema)
  expect(body.models.map(({ slug, count }) => [slug, count])).toEqual([
    ['llama', 2],
    ['llama-2', 2],
  ])
})

test('languages come with family, script and count', async () => {
  await serve()
  const body = await bodyOf(languages(request('/api/languages')), languagesSchema)
  expect(body.languages[0]).toEqual({
    code: 'nld',
    name: 'Dutch',
    family: 'Indo-European',
    script: 'Latin',
    count: 2,
  })
})

test('candidates of a small collection are all its papers, sent again only after an import', async () => {
  const store = await serve()
  const named = z.array(z.strictObject({ slug: z.string(), name: z.string() }))
  const shape = z.strictObject({
    complete: z.boolean(),
    candidates: z.array(
      z.strictObject({
        slug: z.string(),
        title: z.string(),
        abstract: z.literal(''),
        methods: named,
        languages: z.array(z.strictObject({ code: z.string(), name: z.string() })),
        languageCount: z.number().nullable(),
        models: named,
        introduces: z.array(z.strictObject({ name: z.string(), long: z.string().nullable() })),
        code: z.boolean(),
      }),
    ),
    aliases: z.record(
      z.enum(['method', 'language', 'model']),
      z.record(z.string(), z.array(z.string())),
    ),
  })
  const first = await candidates(request('/api/candidates?q=dutch'))
  const tag = first.headers.get('ETag') ?? ''
  const body = await bodyOf(first, shape)
  expect(body.complete).toBe(true)
  expect(body.candidates).toHaveLength(4)
  const again = () =>
    candidates(
      new NextRequest('http://localhost/api/candidates', { headers: { 'If-None-Match': tag } }),
    )
  expect((await again()).status).toBe(304)
  await importInto(store, [sourcePaper({ title: 'One More', abstract: 'Text.' })])
  expect((await again()).status).toBe(200)
})

test('suggestions are links in groups', async () => {
  await serve()
  const response = await suggest(request('/api/suggest?q=dut'))
  expect(response.headers.get('Server-Timing')).toMatch(/dur=/)
  const body = await bodyOf(response, suggestSchema)
  expect(body.languages).toEqual([{ label: 'Dutch', href: '/?language=nld', count: 2 }])
  expect(body.introduced).toEqual([{ label: 'DuTune', href: `/papers/${DUTCH}` }])
  expect(body.papers).toContainEqual({ label: dutchLora.title, href: `/papers/${DUTCH}` })
  const nothing = await bodyOf(suggest(request('/api/suggest')), suggestSchema)
  expect(Object.values(nothing).flat()).toEqual([])
})

test('suggestions refuse what they do not know, all at once', async () => {
  await serve()
  const asked = `/api/suggest?q=${'x'.repeat(1001)}&limit=3&page=2`
  const { error } = await bodyOf(suggest(request(asked)), errorShape, 400)
  expect(error.problems.map(({ field }) => field)).toEqual(['limit', 'page', 'q'])
})

test('health says that the store can be read, how many papers it holds and which state it is in', async () => {
  const store = await serve()
  const body = await bodyOf(health(request('/api/health')), healthSchema)
  expect(body).toEqual({ ok: true, papers: 4, revision: await store.revision() })
})

test('health answers 503 in the one error shape when the store cannot be read, and logs why', async () => {
  const store = await serve()
  await store.close()
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { error } = await bodyOf(health(request('/api/health')), errorShape, 503)
  expect(error.code).toBe('store-unreadable')
  expect(logged).toHaveBeenCalledOnce()
})

test('an imported paper is in the next answer of every route', async () => {
  const store = await serve([])
  expect((await paperAt(DUTCH)).status).toBe(404)
  await importInto(store, [dutchLora])
  expect((await paperAt(DUTCH)).status).toBe(200)
  expect(await (await health(request('/api/health'))).json()).toMatchObject({ papers: 1 })
})

test('a route without parameters refuses them all by name', async () => {
  await serve()
  const { error } = await bodyOf(methods(request('/api/methods?foo=1&bar=2')), errorShape, 400)
  expect(error.problems.map(({ field }) => field)).toEqual(['foo', 'bar'])
})

test('an address that is none is a 404 of the one error shape', async () => {
  const { error } = await bodyOf(elsewhere(), errorShape, 404)
  expect(error.code).toBe('not-found')
})
