import { z } from 'zod'
import type { ApiParameter } from './api-parameters'
import { API_ROUTES, API_SCHEMAS, type ApiRoute } from './api-routes'

const ERROR = '#/components/schemas/Error'

/** The API in the words of OpenAPI 3.1, made of the very schemas that its answers are tested with. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Paper Explorer',
      version: '1',
      description:
        'The papers of this collection with their tags and the words behind them. Keys may be added to answers, never renamed. Every answer has Server-Timing.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(API_ROUTES.map((route) => [route.path, { get: operation(route) }])),
    components: { schemas: Object.fromEntries(Object.entries(API_SCHEMAS).map(namedSchema)) },
  }
}

function operation(route: ApiRoute) {
  const name = Object.entries(API_SCHEMAS).find(([, schema]) => schema === route.answer)?.[0]
  const schema = name === undefined ? { type: 'object' } : { $ref: `#/components/schemas/${name}` }
  const others = { ...route.others, 500: 'The server could not answer.' }
  return {
    operationId: route.path
      .replace(/^\/api\//, '')
      .replace(/\W+(\w?)/g, (_, letter: string) => letter.toUpperCase()),
    summary: route.summary,
    parameters: route.parameters.map(parameter),
    responses: {
      200: { description: 'As asked.', content: { 'application/json': { schema } } },
      ...Object.fromEntries(
        Object.entries(others).map(([status, description]) => [
          status,
          status === '308' ? { description, headers: LOCATION } : problem(description),
        ]),
      ),
    },
  }
}

const LOCATION = {
  Location: { description: 'The path to ask instead.', schema: { type: 'string' } },
}

function problem(description: string) {
  return { description, content: { 'application/json': { schema: { $ref: ERROR } } } }
}

function parameter({ name, in: place, description, schema }: ApiParameter) {
  return {
    name,
    in: place,
    description,
    required: place === 'path',
    schema: jsonSchema(schema, 'input'),
  }
}

function namedSchema([name, schema]: [string, z.ZodType]) {
  return [name, jsonSchema(schema, 'output')] as const
}

/** Answers may get further keys, so the description does not forbid them. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema: one }) => {
      if (one.additionalProperties === false) delete one.additionalProperties
    },
  })
  return json
}
