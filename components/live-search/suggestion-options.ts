import type { SuggestAnswer } from '@/lib/api/suggest-answer'
import { listingHref } from '@/lib/query/listing-href'
import { type ListingQuery, withFacetValue, withSearch } from '@/lib/query/listing-query'
import { NAMED_FACETS, type NamedFacet } from '@/lib/search/fuzzy-suggest'

/** More would hide the list below, and it is the list that people look for. */
export const IN_GROUP_MAX = 3

/** One thing to choose: a value that filters the view, or a paper that opens. */
export type SuggestionOption = {
  key: string
  label: string
  href: string
  does: 'filter' | 'open'
  tag?: NamedFacet
  code?: string
  count?: number
}

export type SuggestionGroup = { title: string; options: SuggestionOption[] }

/**
 * What a visitor may choose from an answer of suggestions, group by group, without the empty ones. Choosing a value
 * adds it to the view `base`: the words that meant the value are no search any more, the others stay one.
 */
export function suggestionGroups(answer: SuggestAnswer, base: ListingQuery): SuggestionGroup[] {
  const groups: SuggestionGroup[] = [
    { title: 'Methods', options: filters(answer.methods, base) },
    { title: 'Languages', options: filters(answer.languages, base) },
    { title: 'Base models', options: filters(answer.models, base) },
    { title: 'Introduced', options: papers('introduced', answer.introduced) },
    { title: 'Papers', options: papers('paper', answer.papers) },
  ]
  return groups
    .map(({ title, options }) => ({ title, options: options.slice(0, IN_GROUP_MAX) }))
    .filter(({ options }) => options.length > 0)
}

function filters(values: SuggestAnswer['methods'], base: ListingQuery): SuggestionOption[] {
  return values.flatMap(({ label, href, count }) => {
    const params = new URLSearchParams(href.split('?')[1])
    const facet = NAMED_FACETS.find((known) => params.has(known))
    if (facet === undefined) return []
    const value = params.get(facet) ?? ''
    const view = withSearch(base, params.get('q') ?? '')
    return [
      {
        key: `${facet} ${value}`,
        label,
        href: listingHref(withFacetValue(view, facet, value, 'include')),
        does: 'filter' as const,
        tag: facet,
        count,
        ...(facet === 'language' && { code: value }),
      },
    ]
  })
}

function papers(kind: string, links: SuggestAnswer['papers']): SuggestionOption[] {
  return links.map(({ label, href }) => ({
    key: `${kind} ${href} ${label}`,
    label,
    href,
    does: 'open' as const,
  }))
}
