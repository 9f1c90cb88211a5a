import type { z } from 'zod'
import {
  errorSchema,
  healthSchema,
  languagesSchema,
  methodsSchema,
  modelsSchema,
  papersSchema,
  suggestSchema,
} from './answer-schemas'
import {
  type ApiParameter,
  PAPERS_PARAMETERS,
  SLUG_PARAMETER,
  SUGGEST_PARAMETER,
} from './api-parameters'
import { paperSchema } from './paper-schemas'

/** A route of the public API. All of them are GET. */
export type ApiRoute = {
  /** With `{name}` for what varies. */
  path: string
  summary: string
  parameters: readonly ApiParameter[]
  /** Null: a document that describes itself. */
  answer: z.ZodType | null
  /** Statuses beside 200 and 500, and when. */
  others: Readonly<Record<number, string>>
}

const BAD = { 400: 'A parameter or a value is not known; all problems at once.' }

/** Every route that programs may rely on. */
export const API_ROUTES: readonly ApiRoute[] = [
  {
    path: '/api/papers',
    summary: 'The papers of a view, or papers by name, with the counts of every filter',
    parameters: PAPERS_PARAMETERS,
    answer: papersSchema,
    others: BAD,
  },
  {
    path: '/api/papers/{slug}',
    summary: 'One paper with the evidence of every tag, its raw text, related papers and versions',
    parameters: [SLUG_PARAMETER],
    answer: paperSchema,
    others: { 308: 'The paper has another slug now.', 404: 'There is no such paper.' },
  },
  {
    path: '/api/suggest',
    summary: 'What half-typed text may name: papers, tags and the names that papers introduce',
    parameters: [SUGGEST_PARAMETER],
    answer: suggestSchema,
    others: BAD,
  },
  {
    path: '/api/methods',
    summary: 'Every method with its definition and the number of its papers',
    parameters: [],
    answer: methodsSchema,
    others: BAD,
  },
  {
    path: '/api/languages',
    summary: 'The languages that papers study, most papers first',
    parameters: [],
    answer: languagesSchema,
    others: BAD,
  },
  {
    path: '/api/models',
    summary: 'Every base model with the number of its papers',
    parameters: [],
    answer: modelsSchema,
    others: BAD,
  },
  {
    path: '/api/health',
    summary: 'Whether the store can be read, and which state it is in',
    parameters: [],
    answer: healthSchema,
    others: { ...BAD, 503: 'The store cannot be read.' },
  },
  {
    path: '/api/openapi.json',
    summary: 'This description',
    parameters: [],
    answer: null,
    others: BAD,
  },
]

/** The shapes that the description names. */
export const API_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Papers: papersSchema,
  Paper: paperSchema,
  Suggest: suggestSchema,
  Methods: methodsSchema,
  Languages: languagesSchema,
  Models: modelsSchema,
  Health: healthSchema,
  Error: errorSchema,
}
