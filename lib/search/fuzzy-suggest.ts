import type { Introduced } from '../paper'
import { type Facet, NONE } from '../query/listing-query'
import type {
  Aliases,
  Candidate,
  IntroducedName,
  Listing,
  Suggested,
  SuggestedValue,
} from '../store/store'
import { type ExactNames, exactNames, placesNamed } from './exact-names'
import { foldWords } from './fold-words'
import { fuseWords } from './fuse-words'
import { type FuzzyIndex, fuzzyPapers } from './fuzzy'
import { typedNames } from './typed-name'
import {
  bestPlaces,
  type Misspellings,
  type WeightedText,
  type WordIndex,
  wordIndex,
  wordMatches,
} from './word-index'

/** The facets whose values are names that someone may type. */
export const NAMED_FACETS = ['method', 'language', 'model'] as const satisfies readonly Facet[]
export type NamedFacet = (typeof NAMED_FACETS)[number]

/** A value of a facet with all that it goes by. */
export type NamedValue = SuggestedValue & { facet: NamedFacet; aliases: readonly string[] }

/** The names that typed text may mean, other than papers. `Name` is what the index's owner needs to know of one. */
export type NameIndex<Name extends Introduced> = {
  values: Named<NamedValue>
  introduced: Named<Name>
}

type Named<T> = { list: readonly T[]; words: WordIndex; exact: ExactNames }

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
  const named = <T>(list: readonly T[], texts: (place: number) => WeightedText[]): Named<T> => ({
    list,
    words: wordIndex(list.length, texts, misspellings),
    exact: exactNames(list.length, texts),
  })
  return { values: named(values, ofValue), introduced: named(introduced, ofIntroduced) }
}

/**
 * The names near the end of the search text in each group, best first, and the search that is left when one of them
 * is taken. None for a single letter: it names everything.
 */
export function suggestNames<Name extends Introduced>(
  index: NameIndex<Name>,
  text: string,
  limit: number,
): SuggestedNames<Name> {
  for (const { name, rest } of typedNames(text)) {
    if (name.length < 2) continue
    const words = foldWords(name)
    const values = bestOf(index.values, words)
    const introduced = bestOf(index.introduced, words)
    if (values.length === 0 && introduced.length === 0) continue
    const found = (facet: NamedFacet) =>
      values
        .filter((value) => value.facet === facet)
        .slice(0, limit)
        .map(({ value, label, count }) => ({ value, label, count }))
    return {
      rest,
      methods: found('method'),
      languages: found('language'),
      models: found('model'),
      introduced: introduced.slice(0, limit),
    }
  }
  return { rest: '', methods: [], languages: [], models: [], introduced: [] }
}

/** Things that have all the words, best first; before all others those that they are the whole name of. */
function bestOf<T>({ list, words: index, exact }: Named<T>, words: readonly string[]): T[] {
  const named = placesNamed(exact, words)
  const sought = [...new Set(words)]
  const matches = wordMatches(index, sought)
  const scoreAt = (place: number) => matches.scores[place] ?? 0
  const whole = matches.places.filter((place) => matches.words[place] === sought.length)
  // What counts as good is told among all groups: a poor match is none beside a good one
  const highest = whole.reduce((most, place) => Math.max(most, scoreAt(place)), 0)
  const near = new Set(
    whole.filter((place) => named.has(place) || scoreAt(place) >= highest * SCORE_SHARE_MIN),
  )
  const best = bestPlaces(matches, near.size, (place) => near.has(place))
  return [
    ...best.filter((place) => named.has(place)),
    ...best.filter((place) => !named.has(place)),
  ].flatMap((place) => list[place] ?? [])
}

/** The values of a view's facets as names. */
export function namedValues(facets: Listing['facets'], aliases: Aliases): NamedValue[] {
  return NAMED_FACETS.flatMap((facet) =>
    facets[facet]
      .filter(({ value }) => value !== NONE)
      .map(({ value, label, count }) => ({
        facet,
        value,
        label,
        count,
        aliases: aliases[facet][value] ?? [],
      })),
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

export function isEmpty({ rest: _rest, ...groups }: Suggested): boolean {
  return Object.values(groups).every((group) => group.length === 0)
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
  return same.length > 1 ? `${name}: ${long ?? withoutName(title, name)}` : name
}

/** A title that begins "FLoRA: …" does not say the name once more. */
function withoutName(title: string, name: string): string {
  if (!title.toLowerCase().startsWith(name.toLowerCase())) return title
  const rest = title.slice(name.length).replace(/^\s*[:\u2013\u2014]\s*/, '')
  return rest.length === title.length - name.length || rest === '' ? title : rest
}
