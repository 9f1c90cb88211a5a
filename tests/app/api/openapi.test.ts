import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { GET as health } from '../../../app/api/health/route'
import { GET as languages } from '../../../app/api/languages/route'
import { GET as methods } from '../../../app/api/methods/route'
import { GET as models } from '../../../app/api/models/route'
import { GET as openapi } from '../../../app/api/openapi.json/route'
import { GET as paper } from '../../../app/api/papers/[slug]/route'
import { GET as papers } from '../../../app/api/papers/route'
import { API_ROUTES, API_SCHEMAS } from '../../../lib/api/api-routes'
import { LISTING_PARAMETERS } from '../../../lib/query/parse-listing-query'
import { bodyOf, request, serve } from '../../fixtures/served-store'

const documentShape = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        parameters: z.array(
          z.object({
            name: z.string(),
            in: z.string(),
            required: z.boolean(),
            schema: z.record(z.string(), z.unknown()),
          }),
        ),
        responses: z.record(z.string(), z.looseObject({ description: z.string() })),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

const described = () => bodyOf(openapi(request('/api/openapi.json')), documentShape)

/** What the description says of an answer, as a schema again. */
async function answerSchema(path: string, status = '200') {
  const { paths, components } = await described()
  const response = JSON.stringify(paths[path]?.get.responses[status])
  const name = /#\/components\/schemas\/(\w+)/.exec(response)?.[1] ?? ''
  const schema = components.schemas[name]
  if (schema === undefined) throw new Error(`${path} ${status} names no schema`)
  return z.fromJSONSchema(schema)
}

test('every route of the API is described, and nothing else', async () => {
  // The first answers what is no route; the second is a part of the page
  const own = ['[...rest]', 'candidates']
  const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/route.ts'))
    .map((path) => path.slice(0, -'/route.ts'.length))
    .filter((path) => !own.includes(path))
    .map((path) => `/api/${path.replace(/\[(\w+)\]/g, '{$1}')}`)
  const { paths } = await described()
  expect(Object.keys(paths).sort()).toEqual(routes.sort())
  expect(own.every((path) => existsSync(`app/api/${path}/route.ts`))).toBe(true)
  const ids = Object.values(paths).map(({ get }) => get.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every parameter is described, in the order of a view’s one address', async () => {
  const { paths } = await described()
  const names = paths['/api/papers']?.get.parameters.map(({ name }) => name)
  expect(names).toEqual([...LISTING_PARAMETERS, 'per-page', 'paper'])
  expect(paths['/api/papers/{slug}']?.get.parameters).toMatchObject([
    { name: 'slug', in: 'path', required: true },
  ])
})

test('every described shape is some route’s answer', () => {
  const answers = API_ROUTES.flatMap(({ answer }) => answer ?? [])
  const names = Object.entries(API_SCHEMAS)
  expect(names.filter(([, schema]) => !answers.includes(schema)).map(([name]) => name)).toEqual([
    'Error',
  ])
})

test.each([
  ['/api/papers', () => papers(request('/api/papers?q=dutch&method=lora'))],
  ['/api/papers', () => papers(request('/api/papers?paper=teaching-a-model-dutch'))],
  ['/api/papers/{slug}', () => paperAt('teaching-a-model-dutch')],
  ['/api/methods', () => methods(request('/api/methods'))],
  ['/api/languages', () => languages(request('/api/languages'))],
  ['/api/models', () => models(request('/api/models'))],
  ['/api/health', () => health(request('/api/health'))],
])('a real answer of %s is as described', async (path, ask) => {
  await serve()
  await bodyOf(ask(), await answerSchema(path))
})

test('an error is as described', async () => {
  await serve()
  await bodyOf(
    papers(request('/api/papers?sort=up')),
    await answerSchema('/api/papers', '400'),
    400,
  )
  await bodyOf(paperAt('gone'), await answerSchema('/api/papers/{slug}', '404'), 404)
})

test('the description tells a wrong answer from a right one, and leaves room for keys to come', async () => {
  await serve()
  const schema = await answerSchema('/api/health')
  const body = await bodyOf(health(request('/api/health')), schema)
  expect(
    schema.safeParse({ ...z.record(z.string(), z.unknown()).parse(body), more: 1 }).success,
  ).toBe(true)
  expect(schema.safeParse({ ok: true, papers: 'four', revision: '' }).success).toBe(false)
})

test('the values that a parameter is described with are accepted', async () => {
  await serve()
  const { paths } = await described()
  const enumShape = z.object({ items: z.object({ enum: z.array(z.string()) }) })
  let tried = 0
  for (const { name, schema } of paths['/api/papers']?.get.parameters ?? []) {
    const parsed = enumShape.safeParse(schema)
    for (const value of parsed.success ? parsed.data.items.enum : []) {
      const response = await papers(
        request(`/api/papers?${new URLSearchParams({ [name]: value })}`),
      )
      expect(response.status, `${name}=${value}`).toBe(200)
      tried++
    }
  }
  expect(tried).toBeGreaterThan(20)
})

function paperAt(slug: string) {
  return paper(request(`/api/papers/${slug}`), { params: Promise.resolve({ slug }) })
}
