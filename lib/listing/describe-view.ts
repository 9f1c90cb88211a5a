import { FACETS, type Facet, type ListingQuery, type Sort } from '../query/listing-query'

const FACET_NOUNS: Record<Facet, string> = {
  method: 'method',
  language: 'language',
  model: 'base model',
  contribution: 'contribution',
  link: 'link',
}

const SORT_WORDS: Record<Sort, string> = {
  relevance: 'best match first',
  source: 'in the order of their source',
  title: 'by title',
  languages: 'most languages first',
}

/**
 * A view as one sentence: what was understood of the search text, then every filter, then the order. It is
 * shown above the list and given in the API, so that nobody has to guess what was asked.
 *
 * @param search What the search text asks for, in words that begin "with" or "without"; empty where it asks for nothing.
 * @param order How the papers are ordered; null where there are none.
 */
export function describeView(
  query: ListingQuery,
  search: string,
  order: Sort | null,
  labelOf: (facet: Facet, value: string) => string,
): string {
  const filters = FACETS.flatMap((facet) => {
    const { include, exclude, match } = query.facets[facet]
    const noun = FACET_NOUNS[facet]
    const joined = include
      .map((value) => labelOf(facet, value))
      .join(match === 'all' ? ' and ' : ' or ')
    return [
      ...(include.length > 0 ? [`${noun} ${joined}`] : []),
      ...exclude.map((value) => `not ${noun} ${labelOf(facet, value)}`),
    ]
  })
  const filtered = filters.length === 0 ? '' : `with ${filters.join('; ')}`
  // What is left out comes last, or the filters would read as if they were, too
  const parts = search.startsWith('without ')
    ? [filtered, search]
    : [search, search === '' ? filtered : filters.join('; ')]
  const asked = parts.filter((part) => part !== '').join('; ')
  const subject = asked === '' ? 'All papers' : `Papers ${asked}`
  return order === null ? `${subject}.` : `${subject}, ${SORT_WORDS[order]}.`
}
