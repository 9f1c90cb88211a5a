import type { Introduced } from '../paper'
import { type Facet, NONE } from '../query/listing-query'
import type { Candidate, IntroducedName, Listing, Suggested, SuggestedValue } from '../store/store'
import { foldWords } from './fold-words'
import { fuseWords } from './fuse-words'
import { type FuzzyIndex, fuzzyPapers } from './fuzzy'
import { bestPlaces, type Misspellings, type WordIndex, wordIndex, wordMatches } from './word-index'

/** The facets whose values are names that someone may type. */
export const NAMED_FACETS = ['method', 'language', 'model'] as const satisfies readonly Facet[]
export type NamedFacet = (typeof NAMED_FACETS)[number]

/** A value of a facet with all that it goes by. */
export type NamedValue = SuggestedValue & { facet: NamedFacet; aliases: readonly string[] }

/** The names that typed text may mean, other than papers. `Name` is what the index's owner needs to know of one. */
export type NameIndex<Name extends Introduced> = {
  values: { list: readonly NamedValue[]; words: WordIndex }
  introduced: { list: readonly Name[]; words: WordIndex }
}

export type SuggestedNames<Name> = Omit<Suggested, 'papers' | 'introduced'> & { introduced: Name[] }

/** A name that only resembles what is typed must resemble it well to be suggested as what was meant. */
const SCORE_SHARE_MIN = 0.5
const WEIGHTS = { name: 1, value: 0.9, alias: 0.8, long: 0.7 } as const

export function nameIndex<Name extends Introduced>(
  values: readonly NamedValue[],
  introduced: readonly Name[],
  misspellings: Misspellings = fuseWords,
): NameIndex<Name> {
  const ofValue = (place: number) => {
    const known = values[place]
    if (known === undefined) return []
    return [
      { text: known.label, weight: WEIGHTS.name },
      // Slugs and codes are names, too, a little less so
      { text: known.value, weight: WEIGHTS.value },
      ...known.aliases.map((text) => ({ text, weight: WEIGHTS.alias })),
    ]
  }
  const ofIntroduced = (place: number) => [
    { text: introduced[place]?.name ?? '', weight: WEIGHTS.name },
    { text: introduced[place]?.long ?? '', weight: WEIGHTS.long },
  ]
  return {
    values: { list: values, words: wordIndex(values.length, ofValue, misspellings) },
    introduced: {
      list: introduced,
      words: wordIndex(introduced.length, ofIntroduced, misspellings),
    },
  }
}

/** The names near the typed text in each group, best first. None for a single letter: it names everything. */
export function suggestNames<Name extends Introduced>(
  { values, introduced }: NameIndex<Name>,
  text: string,
  limit: number,
): SuggestedNames<Name> {
  const words = text.trim().length < 2 ? [] : [...new Set(foldWords(text))]
  const found = (facet: NamedFacet) =>
    bestOf(values.list, values.words, words, limit, (value) => value.facet === facet).map(
      ({ value, label, count }) => ({ value, label, count }),
    )
  return {
    methods: found('method'),
    languages: found('language'),
    models: found('model'),
    introduced: bestOf(introduced.list, introduced.words, words, limit, () => true),
  }
}

/** Things that have all the words; where none has, those that have most of them. */
function bestOf<T>(
  list: readonly T[],
  index: WordIndex,
  words: readonly string[],
  limit: number,
  isWanted: (thing: T) => boolean,
): T[] {
  const matches = wordMatches(index, words)
  const wordsAt = (place: number) => matches.words[place] ?? 0
  const isWantedAt = (place: number) => {
    const thing = list[place]
    return thing !== undefined && isWanted(thing)
  }
  // What counts as the most and the best is told among all groups: a poor match is none beside a good one
  let most = 0
  for (const place of matches.places) most = Math.max(most, wordsAt(place))
  let highest = 0
  for (const place of matches.places) {
    if (wordsAt(place) === most) highest = Math.max(highest, matches.scores[place] ?? 0)
  }
  const isNear = (place: number) =>
    wordsAt(place) === most && (matches.scores[place] ?? 0) >= highest * SCORE_SHARE_MIN
  return bestPlaces(matches, limit, (place) => isNear(place) && isWantedAt(place)).flatMap(
    (place) => list[place] ?? [],
  )
}

/** The values of a view's facets as names. */
export function namedValues(facets: Listing['facets']): NamedValue[] {
  return NAMED_FACETS.flatMap((facet) =>
    facets[facet]
      .filter(({ value }) => value !== NONE)
      .map(({ value, label, count }) => ({ facet, value, label, count, aliases: [] })),
  )
}

/** The names that candidates bring, each under its paper. */
export function introducedNames(candidates: readonly Candidate[]): IntroducedName[] {
  return candidates.flatMap(({ slug, title, introduces }) =>
    introduces.map(({ name, long }) => ({ name, long, slug, title })),
  )
}

/** Everything that the typed text may mean, from what the browser holds of a small collection. */
export function suggest(
  names: NameIndex<IntroducedName>,
  papers: FuzzyIndex,
  text: string,
  limit: number,
): Suggested {
  return {
    ...suggestNames(names, text, limit),
    papers: (fuzzyPapers(papers, text, limit) ?? []).map(({ slug, title }) => ({ slug, title })),
  }
}

export function isEmpty(suggested: Suggested): boolean {
  return Object.values(suggested).every((group) => group.length === 0)
}

/**
 * What to call an introduced name among others: where two papers bring the same, its long form or else the paper's
 * title tells them apart.
 */
export function introducedLabel(
  { name, long, title }: IntroducedName,
  among: readonly IntroducedName[],
): string {
  const same = among.filter((other) => foldWords(other.name).join() === foldWords(name).join())
  return same.length > 1 ? `${name}: ${long ?? title}` : name
}
