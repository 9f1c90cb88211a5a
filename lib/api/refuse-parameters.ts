import { unknownParameters } from '../query/parse-listing-query'
import { badParameters } from './answer'

/**
 * For routes that take no parameters.
 *
 * @throws ApiError 400 that names each parameter given.
 */
export function refuseParameters(url: string): void {
  const names = unknownParameters(new URL(url).searchParams, [])
  if (names.length === 0) return
  throw badParameters(names.map((field) => ({ field, message: 'is not a parameter here' })))
}
