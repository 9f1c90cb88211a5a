/** Papers that one comparison holds: more columns cannot be read side by side. */
export const COMPARED_MAX = 6
const SLUG_LENGTH_MAX = 200
/** Papers that an address may name before the rest is dropped unread. */
const NAMED_MAX = 100
const Q_LENGTH_MAX = 200

export type CompareQuery = {
  /** Distinct, in the order of the columns; may be more than can be compared. */
  slugs: string[]
  /** Whether what all papers share is left out. */
  differences: boolean
  /** Search text for a further paper. */
  q: string
}

/** Reads a comparison from its address. Whether the papers exist is the store's to say. */
export function parseCompareQuery(params: URLSearchParams): CompareQuery {
  const named = params
    .getAll('paper')
    .map((slug) => slug.toWellFormed().trim().slice(0, SLUG_LENGTH_MAX).toWellFormed())
    .filter((slug) => slug !== '')
  const typed = (params.get('q') ?? '').toWellFormed().replace(/\s+/g, ' ').trim()
  return {
    slugs: [...new Set(named)].slice(0, NAMED_MAX),
    differences: params.get('show') === 'differences',
    q: typed.slice(0, Q_LENGTH_MAX).toWellFormed().trim(),
  }
}

/** The one address of a comparison, on its page or on one of its exports. */
export function compareHref(query: Partial<CompareQuery>, path = '/compare'): string {
  const params = new URLSearchParams()
  for (const slug of query.slugs ?? []) params.append('paper', slug)
  if (query.differences) params.append('show', 'differences')
  if (query.q) params.append('q', query.q)
  const search = params.toString()
  return search === '' ? path : `${path}?${search}`
}

export function withPaper(query: CompareQuery, slug: string): CompareQuery {
  return { ...query, slugs: [...query.slugs.filter((other) => other !== slug), slug], q: '' }
}

export function withoutPaper(query: CompareQuery, slug: string): CompareQuery {
  return { ...query, slugs: query.slugs.filter((other) => other !== slug), q: '' }
}
