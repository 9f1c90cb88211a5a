import type {
  Availability,
  Contribution,
  Correction,
  Evidence,
  Introduced,
  Language,
  Link,
  Method,
  Model,
} from '../paper'
import type { Facet, ListingQuery } from '../query/listing-query'
import type { SearchCorrection } from '../search/correct-query'
import type { IgnoredText } from '../search/query-tree'
import type { ImportTransaction } from './import-transaction'

/**
 * All that the rest of the program knows of the database. One implementation exists, for SQLite
 * (`sqlite/`); a second dialect implements this file and nothing else changes.
 *
 * Every read sees the newest committed import. Methods reject when the database cannot be read.
 */
export interface Store {
  /** A name for the stored state: another one after every import that changed something. */
  revision(): Promise<string>
  /** Papers stored. */
  size(): Promise<number>
  /** What the papers are, all together. */
  facts(): Promise<CollectionFacts>

  /** One page of a view, its total and the counts of every facet. */
  listing(query: ListingQuery, window?: ListingWindow): Promise<Listing>
  /** How many papers of a view have each pair of values of two facets. */
  cross(query: ListingQuery, facets: readonly [rows: Facet, columns: Facet]): Promise<CrossTable>
  /** The papers of these slugs, present or former, in this order; unknown slugs are left out. */
  papers(slugs: readonly string[]): Promise<(PaperSummary & { asked: string })[]>
  /** A paper by its slug or a former slug; null: no such paper. */
  paper(slug: string): Promise<PaperLookup>
  /** Whether a paper has a slug, now or formerly, or the vocabulary a method or model. */
  has(kind: 'paper' | 'method' | 'model', slug: string): Promise<boolean>
  /** Where a paper stands in a view; null: the view does not hold it. */
  position(query: ListingQuery, slug: string): Promise<ListPosition | null>
  /** Papers whose slugs or titles come nearest to a slug that does not exist. */
  closePapers(slug: string, limit: number): Promise<PaperTitle[]>
  /** Papers like this one by shared tags, the most alike first. */
  related(slug: string, limit: number): Promise<RelatedPaper[]>

  /** The vocabulary as last imported, with the number of papers of each. In the vocabulary's order. */
  methods(): Promise<(MethodEntry & Counted)[]>
  models(): Promise<(ModelEntry & Counted)[]>
  /** Languages with at least one paper. Most papers first. */
  languages(): Promise<(Language & Counted)[]>
  /** Everything that curators have changed of the tags, in source order. */
  corrections(): Promise<(PaperTitle & Correction)[]>

  /** What the browser's fuzzy layer searches: all papers, in the order of their sources. */
  candidates(): Promise<Candidate[]>
  /** Further names of the methods, languages and models that papers have. */
  aliases(): Promise<Aliases>
  /**
   * What it shows of a collection too large for that: the papers of the view whose titles, tags and names are nearest
   * to `query.q`, half typed or misspelt as it may be, best first. None where only the search can say.
   */
  nearCandidates(query: ListingQuery, limit: number): Promise<Candidate[]>
  /** What typed text may name, up to `limit` in each group, best first. */
  suggest(text: string, limit: number): Promise<Suggested>

  /** Runs one import in one transaction: when `work` throws, nothing of it stays. */
  importing<T>(work: (transaction: ImportTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type CollectionFacts = {
  papers: number
  /** When an import last changed something, as ISO 8601; null: never, or before this was noted. */
  changed: string | null
  /** Papers whose source's text had faults that the import has mended. */
  repaired: number
  /** Papers of which a source gives authors, a venue, a year, an address. */
  withAuthors: number
  withVenue: number
  withYear: number
  withUrl: number
  years: { first: number; last: number } | null
  /** Evidence that points at words of a paper. */
  mentions: number
}

export type Counted = { count: number }
export type MethodEntry = Method & { aliases: string[] }
export type ModelEntry = Model & { aliases: string[] }

/** Papers to deliver, from `offset` (zero-based). Default: the query's page of PAGE_SIZE. */
export type ListingWindow = { offset: number; limit: number }

export type Listing = {
  total: number
  papers: ListedPaper[]
  facets: Record<Facet, FacetValue[]>
  /** Values of the query that the store does not know; the view then holds no paper. */
  unknown: UnknownValue[]
  /** Ways to get papers back by dropping conditions, most papers first; only when the total is 0. */
  relaxations: Relaxation[]
  /** The same by leaving out one part of the search text; only when the total is 0. */
  shorterSearches: ShorterSearch[]
  /** What the search text was understood as. */
  search: SearchUnderstood
}

export type FacetValue = {
  value: string
  label: string
  /** See docs/rules.md, Counts: the total with this value included; for an excluded one, the papers it removes. */
  count: number
  selected: 'include' | 'exclude' | null
  /** The value it is a kind of (methods, models); null for the rest. */
  parent: string | null
}

/** A value of one side of a cross table; `count` is of the papers that have it, whatever stands on the other side. */
export type CrossValue = { value: string; label: string; parent: string | null; count: number }

export type CrossTable = {
  /** Papers of the view. */
  total: number
  /** Those of them in at least one cell. */
  placed: number
  rows: CrossValue[]
  columns: CrossValue[]
  /** Papers with both, by column and then row. */
  counts: number[][]
}

export type UnknownValue = {
  facet: Facet
  value: string
  nearest: { value: string; label: string }[]
}

/** The total without some conditions; `indexes` count in the order of `conditions(query)`. */
export type Relaxation = { indexes: number[]; total: number }

/** The search text `q` without one of its parts, both as `printQuery` spells them, and the total with it. */
export type ShorterSearch = { without: string; q: string; total: number }

export type SearchUnderstood = {
  /** A sentence for the visitor: what the whole view asks for. */
  words: string
  /** The search text as it was read, as `printQuery` spells it. */
  canonical: string
  ignored: IgnoredText[]
  /** Set where misspelt words were searched as what they most likely stand for. */
  correction: SearchCorrection | null
}

/** What slugs and codes are called. */
export type TagNames = {
  method(slug: string): string
  model(slug: string): string
  language(code: string): string
}

export type NamedTag = { slug: string; name: string }
export type LanguageTag = { code: string; name: string }

/** A paper as lists, cards and the API's listing show it. */
export type PaperSummary = {
  slug: string
  id: string | null
  title: string
  abstract: string
  authors: string[]
  year: number | null
  venue: string | null
  url: string | null
  methods: NamedTag[]
  languages: LanguageTag[]
  languageCount: number | null
  models: NamedTag[]
  contributions: Contribution[]
  links: Link[]
  availability: Availability
  introduces: Introduced[]
}

export type Highlight = { field: 'title' | 'abstract'; start: number; end: number }

/** A paper of a searched list, with why it is there. Both lists are empty without search text. */
export type ListedPaper = PaperSummary & {
  reasons: { field: string; words: string[] }[]
  highlights: Highlight[]
}

export type PaperDetail = PaperSummary & {
  evidence: Evidence[]
  /** What curators have changed of the tags. */
  corrections: Correction[]
  raw: { title: string; abstract: string }
  /** Near-duplicates: other versions of the same work. */
  versions: PaperTitle[]
}

export type PaperTitle = { slug: string; title: string }

export type PaperLookup =
  | { found: 'paper'; paper: PaperDetail }
  | { found: 'redirect'; slug: string }
  | null

export type RelatedPaper = PaperTitle & { shared: string[]; differs: string[] }

export type ListPosition = {
  /** From 1. */
  position: number
  total: number
  previous: PaperTitle | null
  next: PaperTitle | null
}

/** A paper as the browser's fuzzy layer knows it. */
export type Candidate = Pick<
  PaperSummary,
  'slug' | 'title' | 'methods' | 'languages' | 'languageCount' | 'models' | 'introduces'
> & {
  /** How it begins, for a few; empty for all papers of a collection, for whom that is too much. */
  abstract: string
  /** Whether it links to code. */
  code: boolean
}

/** Further names of values, by facet and value; values without any are left out. */
export type Aliases = Record<'method' | 'language' | 'model', Record<string, readonly string[]>>

export type SuggestedValue = Pick<FacetValue, 'value' | 'label' | 'count'>

/** A name that a paper brings, with the paper. */
export type IntroducedName = Introduced & PaperTitle

/** What typed text may name, beside being words to search for. Counts are those of the whole collection. */
export type Suggested = {
  /** The search that is left once one of the values is taken: what was typed of it is none any more. */
  rest: string
  papers: PaperTitle[]
  methods: SuggestedValue[]
  languages: SuggestedValue[]
  models: SuggestedValue[]
  introduced: IntroducedName[]
}
