import { listingHref, paperHref } from '../query/listing-href'
import { emptyQuery, withFacetValue, withSearch } from '../query/listing-query'
import { introducedLabel, type NamedFacet } from '../search/fuzzy-suggest'
import type { Suggested, SuggestedValue } from '../store/store'

/**
 * The answer of `GET /api/suggest`: names lead to the papers that have them, within what else is searched for; papers
 * to themselves.
 */
export function suggestAnswer({ rest, papers, methods, languages, models, introduced }: Suggested) {
  const base = withSearch(emptyQuery(), rest)
  const values = (facet: NamedFacet, list: readonly SuggestedValue[]) =>
    list.map(({ value, label, count }) => ({
      label,
      count,
      href: listingHref(withFacetValue(base, facet, value, 'include')),
    }))
  return {
    papers: papers.map(({ slug, title }) => ({ label: title, href: paperHref(slug) })),
    methods: values('method', methods),
    languages: values('language', languages),
    models: values('model', models),
    introduced: introduced.map((one) => ({
      label: introducedLabel(one, introduced),
      href: paperHref(one.slug),
    })),
  }
}

export type SuggestAnswer = ReturnType<typeof suggestAnswer>
