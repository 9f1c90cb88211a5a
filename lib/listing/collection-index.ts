import type { LanguageAlias } from '../paper'
import { type Facet, NONE, type Sort } from '../query/listing-query'
import { languageByCode } from '../vocabulary/languages'
import type { PaperSet } from './paper-set'

/** One value of a facet with the papers that have it. */
export type IndexedValue = {
  value: string
  label: string
  /** Further names, for search. */
  aliases: readonly string[]
  parent: string | null
  papers: PaperSet
}

/** A collection as filters, counts and orders see it: papers by ordinal, no text. Made by the store. */
export type CollectionIndex = {
  size: number
  /** The store's number of each paper, by ordinal. */
  keys: readonly number[]
  ordinalOf: ReadonlyMap<number, number>
  /** Every value known, with papers or without; `none` among them. */
  facets: Record<Facet, ReadonlyMap<string, IndexedValue>>
  /** Further names of languages, with papers or without. */
  languageAliases: readonly LanguageAlias[]
  /** Ordinals in the order of each sort that does not depend on the search. */
  orders: Record<Exclude<Sort, 'relevance' | 'source'>, readonly number[]>
  /** The place of each paper, by ordinal, in the order of slugs, which settles all ties. */
  slugRanks: readonly number[]
  /** Whether a value is known although no paper has it and no vocabulary lists it. */
  isKnown(facet: Facet, value: string): boolean
}

/** What a value is called; a language without papers has its name too, an unknown value is itself. */
export function labelOf(index: CollectionIndex, facet: Facet, value: string): string {
  const known = index.facets[facet].get(value)?.label
  return known ?? (facet === 'language' ? languageByCode(value)?.name : null) ?? value
}

export function papersOf(index: CollectionIndex, facet: Facet, value: string): PaperSet | null {
  return index.facets[facet].get(value)?.papers ?? null
}

/** The papers that no other value of a facet holds. */
export function noneOf(values: Iterable<IndexedValue>, all: PaperSet): PaperSet {
  let rest = all
  for (const { value, papers } of values) if (value !== NONE) rest = rest.without(papers)
  return rest
}
