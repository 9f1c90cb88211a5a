import { z } from 'zod'
import {
  defaultSort,
  emptyQuery,
  FACETS,
  type FacetSelection,
  type ListingQuery,
  SORTS,
} from './listing-query'

/** Characters of search text; longer text is refused by the API and cut, with a word, on the page. */
export const Q_LENGTH_MAX = 1000
export const VALUE_LENGTH_MAX = 100
/** Distinct values in one parameter. */
export const VALUES_MAX = 50
export const PAGE_MAX = 1_000_000

/** One thing wrong with a parameter: shown on the page, an error in the API. */
export type ParameterProblem = { field: string; message: string }

export type ParsedListingQuery = { query: ListingQuery; problems: ParameterProblem[] }

const values = z.array(z.string().trim().max(VALUE_LENGTH_MAX)).max(VALUES_MAX)
const sort = z.enum(SORTS)
const match = z.enum(['any', 'all'])
const page = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(1).max(PAGE_MAX))

/** Every parameter name of a view, in its canonical order. */
export const LISTING_PARAMETERS: readonly string[] = [
  'q',
  ...FACETS,
  ...FACETS.map((facet) => `not-${facet}`),
  ...FACETS.map((facet) => `match-${facet}`),
  'sort',
  'page',
]

/**
 * Reads a view from URL parameters, in any order and spelling. Never throws: what cannot be read is
 * left out of the view and named in `problems`, so that an old or hand-typed link still gets a page.
 * Values are not looked up here; whether a method exists is the store's to say.
 */
export function parseListingQuery(params: URLSearchParams): ParsedListingQuery {
  const problems: ParameterProblem[] = []
  const query = emptyQuery()

  query.q = parseSearchText(params, problems)
  for (const facet of FACETS) query.facets[facet] = parseFacet(params, facet, problems)

  const sortText = singleValue(params, 'sort', problems)
  const sorted = sort.safeParse(sortText)
  if (sortText !== null && !sorted.success) {
    problems.push({
      field: 'sort',
      message: `"${clip(sortText)}" is not one of ${SORTS.join(', ')}`,
    })
  }
  // "relevance" means nothing without words to be relevant to
  const named = sorted.success && !(sorted.data === 'relevance' && query.q === '')
  query.sort = named ? sorted.data : defaultSort(query.q)

  const pageText = singleValue(params, 'page', problems)
  const paged = page.safeParse(pageText)
  if (paged.success) query.page = paged.data
  else if (pageText !== null) {
    problems.push({
      field: 'page',
      message: `"${clip(pageText)}" is not a whole number from 1 to ${PAGE_MAX}`,
    })
  }
  return { query, problems }
}

function parseSearchText(params: URLSearchParams, problems: ParameterProblem[]): string {
  // Lone surrogates cannot be written back into a URL; they become U+FFFD as in any UTF-8 encoder
  const text = (singleValue(params, 'q', problems) ?? '')
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
  const q = text.trim()
  if (q.length <= Q_LENGTH_MAX) return q
  problems.push({
    field: 'q',
    message: `the search text has ${q.length} characters; only the first ${Q_LENGTH_MAX} can be used`,
  })
  return q.slice(0, Q_LENGTH_MAX).toWellFormed().trim()
}

function parseFacet(
  params: URLSearchParams,
  facet: string,
  problems: ParameterProblem[],
): FacetSelection {
  const matchText = singleValue(params, `match-${facet}`, problems)
  const matched = match.safeParse(matchText)
  if (matchText !== null && !matched.success) {
    problems.push({ field: `match-${facet}`, message: `"${clip(matchText)}" is not any or all` })
  }
  return {
    include: parseValues(params, facet, problems),
    exclude: parseValues(params, `not-${facet}`, problems),
    match: matched.success ? matched.data : 'any',
  }
}

function parseValues(
  params: URLSearchParams,
  name: string,
  problems: ParameterProblem[],
): string[] {
  const given = params.getAll(name).map((value) => value.toWellFormed().trim())
  // An over-long value is clipped, not dropped: it then matches nothing, and the list never widens
  const distinct = [...new Set(given.filter((value) => value !== ''))].sort()
  const parsed = values.safeParse(distinct)
  if (parsed.success) return parsed.data
  if (distinct.length > VALUES_MAX) {
    problems.push({ field: name, message: `at most ${VALUES_MAX} values, not ${distinct.length}` })
  }
  for (const value of distinct) {
    if (value.length <= VALUE_LENGTH_MAX) continue
    problems.push({
      field: name,
      message: `"${clip(value)}" is longer than ${VALUE_LENGTH_MAX} characters`,
    })
  }
  const clipped = distinct.map((value) => value.slice(0, VALUE_LENGTH_MAX).toWellFormed().trim())
  return [...new Set(clipped)].sort().slice(0, VALUES_MAX)
}

/** The one value of a parameter that does not repeat, without white space around it; blank counts as absent. */
export function singleValue(
  params: URLSearchParams,
  name: string,
  problems: ParameterProblem[],
): string | null {
  const given = params.getAll(name).flatMap((value) => value.trim() || [])
  if (new Set(given).size > 1) {
    problems.push({ field: name, message: 'takes one value, not several' })
  }
  return given[0] ?? null
}

/** Typed text as a message quotes it. */
export function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text
}

/**
 * Whether a view lacks something that the parameters asked for (text or values over a limit). A misspelt sort or page
 * loses nothing but the order: the default takes its place.
 */
export function cutsTheView(problems: readonly ParameterProblem[]): boolean {
  return problems.some(
    ({ field }) => field !== 'sort' && field !== 'page' && !field.startsWith('match-'),
  )
}

/** Names of parameters that no view has: ignored on the page, refused by the API. */
export function unknownParameters(params: URLSearchParams, known: readonly string[]): string[] {
  return [...new Set(params.keys())].filter((name) => !known.includes(name))
}
