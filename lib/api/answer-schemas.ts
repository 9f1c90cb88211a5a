import { z } from 'zod'
import { SORTS } from '../query/listing-query'
import { listedPaperSchema } from './paper-schemas'

/** The shapes of the API's answers beside single papers; see paper-schemas. */

const values = z.array(z.string()).optional()
const match = z.enum(['any', 'all']).optional()

/** The view as it was understood, under the names of its parameters; absent where papers were asked for by name. */
const understoodSchema = z.strictObject({
  q: z.string().optional(),
  method: values,
  'not-method': values,
  'match-method': match,
  language: values,
  'not-language': values,
  'match-language': match,
  model: values,
  'not-model': values,
  'match-model': match,
  contribution: values,
  'not-contribution': values,
  'match-contribution': match,
  link: values,
  'not-link': values,
  'match-link': match,
  sort: z.enum(SORTS).optional(),
  canonical: z.string().optional().meta({ description: 'The search as it was read, spelt out.' }),
  words: z.string().meta({ description: 'What the page says: the view in a sentence.' }),
  ignored: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
})

const facetSchema = z.array(
  z.strictObject({
    value: z.string(),
    label: z.string(),
    count: z.int().meta({ description: 'Of an excluded value, how many papers that removes.' }),
    selected: z.enum(['include', 'exclude']).nullable(),
    parent: z.string().nullable().meta({
      description: 'The value that this one is a kind of; only methods and models have one.',
    }),
  }),
)

export const papersSchema = z.strictObject({
  query: understoodSchema,
  correction: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  total: z.int(),
  page: z.int(),
  perPage: z.int(),
  next: z.string().nullable().meta({ description: 'The path of the next page.' }),
  relaxations: z.array(z.strictObject({ indexes: z.array(z.int()), total: z.int() })).meta({
    description:
      'Where no paper fits: how many there are without some of the conditions. Conditions count from 0: `q`, then ' +
      'facet by facet what is included and what is excluded, as in `query`.',
  }),
  shorterSearches: z
    .array(z.strictObject({ without: z.string(), q: z.string(), total: z.int() }))
    .meta({
      description:
        'Where no paper fits: how many there are without one part of the search, at most five. `q` is the search ' +
        'that is left.',
    }),
  papers: z.array(listedPaperSchema),
  facets: z.strictObject({
    methods: facetSchema,
    languages: facetSchema,
    models: facetSchema,
    contributions: facetSchema,
    links: facetSchema,
  }),
})

const suggestedLinks = z.array(z.strictObject({ label: z.string(), href: z.string() }))
const suggestedValues = z.array(
  z.strictObject({
    label: z.string(),
    href: z.string().meta({ description: 'The path of the papers that have it.' }),
    count: z.int().meta({ description: 'Papers that have it.' }),
  }),
)

export const suggestSchema = z.strictObject({
  papers: suggestedLinks,
  methods: suggestedValues,
  languages: suggestedValues,
  models: suggestedValues,
  introduced: suggestedLinks,
})

const term = { slug: z.string(), name: z.string(), parent: z.string().nullable() }
const count = z.int().meta({ description: 'Papers that have it.' })

export const methodsSchema = z.strictObject({
  methods: z.array(z.strictObject({ ...term, definition: z.string(), count })),
})

export const modelsSchema = z.strictObject({
  models: z.array(z.strictObject({ ...term, count })),
})

export const languagesSchema = z.strictObject({
  languages: z.array(
    z.strictObject({
      code: z.string().meta({ description: 'ISO 639-3.' }),
      name: z.string(),
      family: z.string().nullable(),
      script: z.string().nullable(),
      count,
    }),
  ),
})

export const healthSchema = z.strictObject({
  ok: z.literal(true),
  papers: z.int(),
  revision: z
    .string()
    .meta({ description: 'Another one after every import that changed something.' }),
})

export const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    problems: z
      .array(z.strictObject({ field: z.string(), message: z.string() }))
      .meta({ description: 'All that is wrong, each under its parameter.' }),
  }),
})
