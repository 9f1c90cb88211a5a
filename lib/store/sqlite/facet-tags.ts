import { LINK_KINDS, type LinkKind, type TaggedPaper } from '../../paper'
import { type Facet, PROMISED } from '../../query/listing-query'

export type FacetTag = { facet: Facet; value: string; position: number }

/** The facet values of a paper, in order of first mention within each facet. */
export function facetTags(paper: TaggedPaper): FacetTag[] {
  const tags = (facet: Facet, values: readonly string[]): FacetTag[] =>
    values.map((value, position) => ({ facet, value, position }))
  return [
    ...tags('method', paper.methods),
    ...tags('language', paper.languages),
    ...tags('model', paper.models),
    ...tags('contribution', paper.contributions),
    ...tags('link', linkValues(paper)),
  ]
}

function linkValues(paper: TaggedPaper): string[] {
  const has = new Set<LinkKind>(paper.links.map(({ kind }) => kind))
  const kinds: string[] = LINK_KINDS.filter((kind) => has.has(kind))
  return paper.availability === 'promised' ? [...kinds, PROMISED] : kinds
}
