import type { SuggestAnswer } from '@/lib/api/suggest-answer'
import { listingHref } from '@/lib/query/listing-href'
import { type ListingQuery, withFacet, withFacetValue, withSearch } from '@/lib/query/listing-query'
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
 * narrows the view `base` by it: the words that meant the value are no search any more, the others stay one.
 *
 * @param countedIn The view that the counts of the answer are counted in.
 */
export function suggestionGroups(
  answer: SuggestAnswer,
  base: ListingQuery,
  countedIn: ListingQuery,
): SuggestionGroup[] {
  const filters = (values: SuggestAnswer['methods']) => filterOptions(values, base, countedIn)
  const groups: SuggestionGroup[] = [
    { title: 'Methods', options: filters(answer.methods) },
    { title: 'Languages', options: filters(answer.languages) },
    { title: 'Base models', options: filters(answer.models) },
    { title: 'Introduced', options: papers('introduced', answer.introduced) },
    { title: 'Papers', options: papers('paper', answer.papers) },
  ]
  return groups
    .map(({ title, options }) => ({ title, options: options.slice(0, IN_GROUP_MAX) }))
    .filter(({ options }) => options.length > 0)
}

function filterOptions(
  values: SuggestAnswer['methods'],
  base: ListingQuery,
  countedIn: ListingQuery,
): SuggestionOption[] {
  return values.flatMap(({ label, href, count }) => {
    const params = new URLSearchParams(href.split('?')[1])
    const facet = NAMED_FACETS.find((known) => params.has(known))
    if (facet === undefined) return []
    const value = params.get(facet) ?? ''
    const leadsTo = listingHref(narrowed(withSearch(base, params.get('q') ?? ''), facet, value))
    return [
      {
        key: `${facet} ${value}`,
        label,
        href: leadsTo,
        does: 'filter' as const,
        tag: facet,
        ...(leadsTo === listingHref(counted(countedIn, facet, value)) && { count }),
        ...(facet === 'language' && { code: value }),
      },
    ]
  })
}

/** With values of the facet already, all are asked for: any of them would be a longer list, not a shorter one. */
function narrowed(view: ListingQuery, facet: NamedFacet, value: string): ListingQuery {
  const isFirst = view.facets[facet].include.every((other) => other === value)
  const further = withFacetValue(view, facet, value, 'include')
  return isFirst ? further : withFacet(further, facet, { match: 'all' })
}

/** The view whose total stands beside a value in a view. */
function counted(view: ListingQuery, facet: NamedFacet, value: string): ListingQuery {
  const isAny = view.facets[facet].match === 'any'
  return withFacetValue(
    isAny ? withFacet(view, facet, { include: [] }) : view,
    facet,
    value,
    'include',
  )
}

function papers(kind: string, links: SuggestAnswer['papers']): SuggestionOption[] {
  return links.map(({ label, href }) => ({
    key: `${kind} ${href} ${label}`,
    label,
    href,
    does: 'open' as const,
  }))
}
