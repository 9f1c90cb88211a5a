import { z } from 'zod'
import { CONTRIBUTIONS, LINK_KINDS } from '../paper'
import { FACETS, type Facet, NONE, PROMISED, SORTS } from '../query/listing-query'
import { PAGE_MAX, Q_LENGTH_MAX, VALUE_LENGTH_MAX, VALUES_MAX } from '../query/parse-listing-query'
import { PAPERS_MAX, PER_PAGE_DEFAULT, PER_PAGE_MAX } from './read-papers-request'

/** A parameter as the API's description tells it. */
export type ApiParameter = {
  name: string
  in: 'query' | 'path'
  description: string
  schema: z.ZodType
}

const VALUES: Record<Facet, { schema: z.ZodType; what: string }> = {
  method: { schema: z.string().max(VALUE_LENGTH_MAX), what: 'a slug of /api/methods' },
  language: { schema: z.string().max(VALUE_LENGTH_MAX), what: 'an ISO 639-3 code' },
  model: { schema: z.string().max(VALUE_LENGTH_MAX), what: 'a slug of /api/models' },
  contribution: { schema: z.enum([...CONTRIBUTIONS, NONE]), what: 'what the paper brings' },
  link: { schema: z.enum([...LINK_KINDS, PROMISED, NONE]), what: 'a kind of link' },
}

function query(name: string, description: string, schema: z.ZodType): ApiParameter {
  return { name, in: 'query', description, schema }
}

const several = (facet: Facet) => z.array(VALUES[facet].schema).max(VALUES_MAX)

/** The parameters of a view, in the order of its one address, and those of the API alone. */
export const PAPERS_PARAMETERS: readonly ApiParameter[] = [
  query('q', 'Search text with operators.', z.string().max(Q_LENGTH_MAX)),
  ...FACETS.map((facet) =>
    query(
      facet,
      `Papers with this value: ${VALUES[facet].what}, or ${NONE}. Repeatable.`,
      several(facet),
    ),
  ),
  ...FACETS.map((facet) =>
    query(`not-${facet}`, `Papers without this value. Repeatable.`, several(facet)),
  ),
  ...FACETS.map((facet) =>
    query(
      `match-${facet}`,
      `How several values of ${facet} combine.`,
      z.enum(['any', 'all']).default('any'),
    ),
  ),
  query(
    'sort',
    'The order: relevance where there is search text, else source, unless named.',
    z.enum(SORTS),
  ),
  query('page', 'Counted from 1.', z.int().min(1).max(PAGE_MAX).default(1)),
  query(
    'per-page',
    'Papers on a page.',
    z.int().min(1).max(PER_PAGE_MAX).default(PER_PAGE_DEFAULT),
  ),
  query(
    'paper',
    'Exactly the papers of these slugs, in this order, and nothing beside it. Repeatable.',
    z.array(z.string()).max(PAPERS_MAX),
  ),
]

export const SUGGEST_PARAMETER: ApiParameter = query(
  'q',
  'The text as far as it is typed; misspelt it may be.',
  z.string().max(Q_LENGTH_MAX),
)

export const SLUG_PARAMETER: ApiParameter = {
  name: 'slug',
  in: 'path',
  description: 'A paper’s slug, present or former.',
  schema: z.string(),
}
