import { FACETS, type Facet, type FacetSelection, type ListingQuery } from '../query/listing-query'
import { type CollectionIndex, papersOf } from './collection-index'
import { PaperSet } from './paper-set'

/**
 * Filtering by facets: several included values of one facet combine as its `match` says, facets combine by
 * AND, excluded values are taken away. A value that no paper has holds nothing; a value that nobody knows
 * empties the whole view, excluded or included, so that a misspelt one never widens it.
 */
export class FilteredPapers {
  readonly #index: CollectionIndex
  readonly #query: ListingQuery
  /** The papers that the search text matches; all of them without one. */
  readonly #matching: PaperSet
  readonly #nothing: PaperSet

  constructor(index: CollectionIndex, query: ListingQuery, matching: PaperSet) {
    this.#index = index
    this.#query = query
    this.#matching = matching
    this.#nothing = PaperSet.empty(index.size)
  }

  /** The papers of the view. */
  all(): PaperSet {
    return this.#filtered((facet) => this.#query.facets[facet])
  }

  /** The papers of the view with one facet's selection put differently. */
  with(facet: Facet, change: Partial<FacetSelection>): PaperSet {
    return this.#filtered((other) =>
      other === facet ? { ...this.#query.facets[facet], ...change } : this.#query.facets[other],
    )
  }

  papersOf(facet: Facet, value: string): PaperSet {
    return papersOf(this.#index, facet, value) ?? this.#nothing
  }

  #filtered(selectionOf: (facet: Facet) => FacetSelection): PaperSet {
    let papers = this.#matching
    for (const facet of FACETS) {
      const { include, exclude, match } = selectionOf(facet)
      const isKnown = (value: string) => this.#index.isKnown(facet, value)
      if (!include.every(isKnown) || !exclude.every(isKnown)) return this.#nothing
      const [first, ...rest] = include.map((value) => this.papersOf(facet, value))
      if (first !== undefined) {
        const joined = rest.reduce((a, b) => (match === 'all' ? a.and(b) : a.or(b)), first)
        papers = papers.and(joined)
      }
      for (const value of exclude) papers = papers.without(this.papersOf(facet, value))
    }
    return papers
  }
}
