import { listingSearch } from '../query/listing-href'
import type { ListingQuery } from '../query/listing-query'
import { clip, type ParameterProblem } from '../query/parse-listing-query'
import type { IgnoredText } from '../search/query-tree'
import type { FacetValue, Listing, PaperSummary } from '../store/store'
import { paperAnswer } from './paper-answer'
import { PER_PAGE_DEFAULT, queryAnswer } from './read-papers-request'

/** The answer of `GET /api/papers` for a view without unknown values. */
export function papersAnswer(query: ListingQuery, perPage: number, listing: Listing) {
  const { method, language, model, contribution, link } = listing.facets
  return {
    query: {
      ...queryAnswer(query),
      canonical: listing.search.canonical,
      words: listing.search.words,
      ignored: listing.search.ignored.map(ignoredAnswer),
    },
    correction: listing.search.correction,
    total: listing.total,
    page: query.page,
    perPage,
    next: query.page * perPage < listing.total ? nextHref(query, perPage) : null,
    relaxations: listing.relaxations,
    shorterSearches: listing.shorterSearches,
    papers: listing.papers.map((paper) => ({
      ...paperAnswer(paper),
      reasons: paper.reasons,
      highlights: paper.highlights,
    })),
    facets: {
      methods: method.map(facetAnswer),
      languages: language.map(facetAnswer),
      models: model.map(facetAnswer),
      contributions: contribution.map(facetAnswer),
      links: link.map(facetAnswer),
    },
  }
}

export type PapersAnswer = ReturnType<typeof papersAnswer>

/** The answer for papers that the request names: these, in this order. */
export function namedPapersAnswer(papers: readonly PaperSummary[]) {
  return {
    query: { words: 'The papers named.', ignored: [] },
    correction: null,
    total: papers.length,
    page: 1,
    perPage: papers.length,
    next: null,
    relaxations: [],
    shorterSearches: [],
    papers: papers.map((paper) => ({ ...paperAnswer(paper), reasons: [], highlights: [] })),
    facets: { methods: [], languages: [], models: [], contributions: [], links: [] },
  }
}

function ignoredAnswer({ text, reason, nearest = [] }: IgnoredText) {
  const perhaps =
    nearest.length === 0 ? '' : `; perhaps ${nearest.map(({ label }) => label).join(', ')}`
  return { text, reason: reason + perhaps }
}

function facetAnswer({ value, label, count, selected, parent }: FacetValue) {
  return { value, label, count, selected, parent }
}

function nextHref(query: ListingQuery, perPage: number): string {
  const params = new URLSearchParams(listingSearch({ ...query, page: query.page + 1 }))
  if (perPage !== PER_PAGE_DEFAULT) params.append('per-page', String(perPage))
  return `/api/papers?${params}`
}

/** The values of a view that do not exist, each under the parameter that names it. */
export function unknownValueProblems(
  query: ListingQuery,
  unknown: Listing['unknown'],
): ParameterProblem[] {
  return unknown.flatMap(({ facet, value, nearest }) => {
    const { include, exclude } = query.facets[facet]
    const message = `"${clip(value)}" is not known${hint(nearest)}`
    return [
      ...(include.includes(value) ? [{ field: facet, message }] : []),
      ...(exclude.includes(value) ? [{ field: `not-${facet}`, message }] : []),
    ]
  })
}

function hint(nearest: readonly { value: string }[]): string {
  return nearest.length === 0 ? '' : `; perhaps ${nearest.map(({ value }) => value).join(', ')}`
}
