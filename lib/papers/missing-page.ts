import { FACETS } from '../query/listing-query'
import type { Store } from '../store/store'
import { codeMeantBy, languageByCode } from '../vocabulary/languages'

/**
 * Set on requests for a page that names what does not exist. The framework's own `notFound()` answers
 * 404 with an empty body that scripts fill later; a visitor without them would see nothing. So the
 * status is given before rendering, and the page, told by this header, says what is missing.
 */
export const MISSING_HEADER = 'x-missing-page'

/** Whether a path is one of ours and names a paper, method, model, language or facet that nobody knows. */
export async function isMissingPage(pathname: string, store: Pick<Store, 'has'>): Promise<boolean> {
  const [, kind, encoded, ...rest] = pathname.split('/')
  if (encoded === undefined || encoded === '') return false
  // A paper has a page below its own, on citing it
  if (rest.length > 0 && !(kind === 'papers' && rest.join('/') === 'cite')) return false
  const name = decoded(encoded)
  switch (kind) {
    case 'papers':
      return !(await store.has('paper', name))
    case 'methods':
      return !(await store.has('method', name))
    case 'models':
      return !(await store.has('model', name))
    case 'languages':
      return languageByCode(name) === null && codeMeantBy(name) === null
    case 'facets':
      return !FACETS.some((facet) => facet === name)
    default:
      return false
  }
}

/** A part of a path as it reads; one with a broken escape is taken as it stands. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
