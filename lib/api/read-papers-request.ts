import { z } from 'zod'
import { FACETS, type ListingQuery } from '../query/listing-query'
import {
  clip,
  LISTING_PARAMETERS,
  type ParameterProblem,
  parseListingQuery,
  singleValue,
  unknownParameters,
} from '../query/parse-listing-query'

export const PER_PAGE_MAX = 100
export const PER_PAGE_DEFAULT = 20
/** Papers that one request may name. */
export const PAPERS_MAX = 100

export type PapersRequest =
  | { kind: 'view'; query: ListingQuery; perPage: number }
  | { kind: 'named'; slugs: string[] }

const perPageSchema = z
  .string()
  .regex(/^\d+$/)
  .transform(Number)
  .pipe(z.number().int().min(1).max(PER_PAGE_MAX))

const KNOWN = [...LISTING_PARAMETERS, 'per-page', 'paper']

/**
 * Reads the parameters of `GET /api/papers`: a view with `per-page`, or papers by name. Never throws: whether values
 * and papers exist is the store's to say, and all problems are told at once.
 */
export function readPapersRequest(params: URLSearchParams): {
  asked: PapersRequest
  problems: ParameterProblem[]
} {
  const problems: ParameterProblem[] = unknownParameters(params, KNOWN).map((field) => ({
    field,
    message: `is not a parameter; the parameters are ${KNOWN.join(', ')}`,
  }))
  const slugs = [...new Set(params.getAll('paper'))]
  return slugs.length > 0
    ? { asked: readNamed(params, slugs, problems), problems }
    : { asked: readView(params, problems), problems }
}

function readNamed(
  params: URLSearchParams,
  slugs: string[],
  problems: ParameterProblem[],
): PapersRequest {
  if (slugs.length > PAPERS_MAX) {
    problems.push({ field: 'paper', message: `at most ${PAPERS_MAX} papers, not ${slugs.length}` })
  }
  for (const name of new Set(params.keys())) {
    if (name === 'paper' || !KNOWN.includes(name)) continue
    problems.push({ field: name, message: 'cannot stand beside paper, which names the papers' })
  }
  return { kind: 'named', slugs: slugs.slice(0, PAPERS_MAX) }
}

function readView(params: URLSearchParams, problems: ParameterProblem[]): PapersRequest {
  const { query, problems: inView } = parseListingQuery(params)
  problems.push(...inView)
  const text = singleValue(params, 'per-page', problems)
  const perPage = perPageSchema.safeParse(text ?? String(PER_PAGE_DEFAULT))
  if (perPage.success) return { kind: 'view', query, perPage: perPage.data }
  problems.push({
    field: 'per-page',
    message: `"${clip(text ?? '')}" is not a whole number from 1 to ${PER_PAGE_MAX}`,
  })
  return { kind: 'view', query, perPage: PER_PAGE_DEFAULT }
}

/** A view as the API says it was understood, under the names of its parameters. */
export function queryAnswer(query: ListingQuery) {
  const named = FACETS.flatMap((facet) => {
    const { include, exclude, match } = query.facets[facet]
    return [
      [facet, include],
      [`not-${facet}`, exclude],
      [`match-${facet}`, match],
    ] as const
  })
  return { q: query.q, ...Object.fromEntries(named), sort: query.sort }
}
