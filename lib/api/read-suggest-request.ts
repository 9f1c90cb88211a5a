import {
  type ParameterProblem,
  parseListingQuery,
  unknownParameters,
} from '../query/parse-listing-query'
import { badParameters } from './answer'

/**
 * The text of `GET /api/suggest?q=`, folded as a view's; "" asks for nothing.
 *
 * @throws ApiError 400 that names all that cannot be used.
 */
export function readSuggestRequest(params: URLSearchParams): string {
  const unknown: ParameterProblem[] = unknownParameters(params, ['q']).map((field) => ({
    field,
    message: 'is not a parameter here; the parameter is q',
  }))
  const { query, problems } = parseListingQuery(
    new URLSearchParams(params.getAll('q').map((q) => ['q', q])),
  )
  if (unknown.length + problems.length > 0) throw badParameters([...unknown, ...problems])
  return query.q
}
