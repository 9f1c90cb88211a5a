import { type Facet, NONE } from '../query/listing-query'
import type { Candidate, FacetValue, Listing } from '../store/store'
import { foldWords } from './fold-words'
import { type FuzzyIndex, fuzzyPapers } from './fuzzy'
import { type WordIndex, wordIndex, wordMatches } from './word-index'

/** What the typed text may name, beside being words to search for. */
export type Suggestions = {
  methods: FacetValue[]
  languages: FacetValue[]
  models: FacetValue[]
  introduced: IntroducedName[]
  papers: Candidate[]
}

export type IntroducedName = { name: string; slug: string }

export const SUGGESTED_MAX = 3
/** A word that only resembles what is typed must resemble it well to be suggested as what was meant. */
const SCORE_SHARE_MIN = 0.5

export type SuggestIndex = {
  papers: FuzzyIndex
  values: WordIndex<{ facet: Facet; value: FacetValue }>
  introduced: WordIndex<IntroducedName>
}

const SUGGESTED_FACETS: readonly Facet[] = ['method', 'language', 'model']

export function suggestIndex(papers: FuzzyIndex, facets: Listing['facets']): SuggestIndex {
  const values = SUGGESTED_FACETS.flatMap((facet) =>
    facets[facet].filter(({ value }) => value !== NONE).map((value) => ({ facet, value })),
  )
  const introduced = papers.things.flatMap(({ slug, names }) =>
    names.map((name) => ({ name, slug })),
  )
  return {
    papers,
    // Slugs and codes are names, too, a little less so
    values: wordIndex(values, ({ value: { value, label } }) => [
      { text: label, weight: 1 },
      { text: value, weight: 0.9 },
    ]),
    introduced: wordIndex(introduced, ({ name }) => [{ text: name, weight: 1 }]),
  }
}

/** The nearest names in each group, best first. Nothing for a single letter: it names everything. */
export function suggest(index: SuggestIndex, text: string): Suggestions {
  const words = text.trim().length < 2 ? [] : [...new Set(foldWords(text))]
  const values = best(index.values, words)
  const of = (facet: Facet) =>
    values
      .filter((one) => one.facet === facet)
      .map(({ value }) => value)
      .slice(0, SUGGESTED_MAX)
  return {
    methods: of('method'),
    languages: of('language'),
    models: of('model'),
    introduced: best(index.introduced, words).slice(0, SUGGESTED_MAX),
    papers: fuzzyPapers(index.papers, text, SUGGESTED_MAX) ?? [],
  }
}

/** Names that have all the words; where none has, those that have most of them. */
function best<T>(index: WordIndex<T>, words: readonly string[]): T[] {
  const matches = wordMatches(index, words)
  const most = Math.max(0, ...matches.map((match) => match.words))
  const named = matches.filter((match) => match.words === most)
  const highest = Math.max(0, ...named.map(({ score }) => score))
  return named
    .filter(({ score }) => score >= highest * SCORE_SHARE_MIN)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ thing }) => thing)
}

export function isEmpty(suggestions: Suggestions): boolean {
  return Object.values(suggestions).every((group) => group.length === 0)
}
