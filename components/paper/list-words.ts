import { viewWords } from '@/components/listing/view-words'
import { fixedLabel } from '@/lib/papers/fixed-label'
import { FACETS, type Facet, type ListingQuery } from '@/lib/query/listing-query'
import type { FacetValue, Listing, Store } from '@/lib/store/store'
import { languageByCode } from '@/lib/vocabulary/languages'

/** A view in words, by names alone: a paper's page needs no counts. */
export async function listWords(query: ListingQuery, store: Store): Promise<string> {
  const chosen = (facet: Facet) => {
    const { include, exclude } = query.facets[facet]
    return [...include, ...exclude]
  }
  const names: Partial<Record<Facet, Map<string, string>>> = {}
  for (const facet of ['method', 'model'] as const) {
    if (chosen(facet).length === 0) continue
    const terms = await (facet === 'method' ? store.methods() : store.models())
    names[facet] = new Map(terms.map(({ slug, name }) => [slug, name]))
  }
  const label = (facet: Facet, value: string) =>
    names[facet]?.get(value) ??
    (facet === 'language' ? languageByCode(value)?.name : undefined) ??
    fixedLabel(facet, value)

  const facets: Listing['facets'] = {
    method: [],
    language: [],
    model: [],
    contribution: [],
    link: [],
  }
  for (const facet of FACETS) {
    facets[facet] = chosen(facet).map((value) => named(value, label(facet, value)))
  }
  return viewWords(query, facets)
}

function named(value: string, label: string): FacetValue {
  return { value, label, count: 0, selected: null, parent: null }
}
