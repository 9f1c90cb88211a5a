import { parseListingQuery } from '@/lib/query/parse-listing-query'
import type { FacetValue, ListedPaper, Listing } from '@/lib/store/store'

export const view = (search: string) => parseListingQuery(new URLSearchParams(search)).query
/** The addresses that links with this text or accessible name lead to. */
export function hrefs(html: string, name: string): string[] {
  const links = html.match(/<a [^>]*>.*?<\/a>/gs) ?? []
  return links
    .filter((link) => link.includes(`aria-label="${name}"`) || link.includes(`>${name}<`))
    .map((link) => /href="([^"]*)"/.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '')
}

export function facetValue(
  value: string,
  count: number,
  more: Partial<FacetValue> = {},
): FacetValue {
  return { value, label: value, count, selected: null, parent: null, ...more }
}

export function listedPaper(slug: string, more: Partial<ListedPaper> = {}): ListedPaper {
  return {
    slug,
    id: null,
    title: `Title of ${slug}`,
    abstract: 'We adapt a model. It works.',
    authors: [],
    year: null,
    venue: null,
    url: null,
    methods: [],
    languages: [],
    languageCount: null,
    models: [],
    contributions: [],
    links: [],
    availability: 'none',
    introduces: [],
    reasons: [],
    highlights: [],
    ...more,
  }
}

export function listingExample(more: Partial<Listing> = {}): Listing {
  return {
    total: 0,
    papers: [],
    facets: { method: [], language: [], model: [], contribution: [], link: [] },
    unknown: [],
    relaxations: [],
    shorterSearches: [],
    search: { words: '', canonical: '', ignored: [], correction: null },
    ...more,
  }
}
