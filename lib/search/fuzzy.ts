import { RecentlyUsed } from '../store/recently-used'
import type { Candidate } from '../store/store'
import { foldWords } from './fold-words'
import { fuseWords } from './fuse-words'
import { SEARCH_FIELDS } from './search-fields'
import {
  bestPlaces,
  type Misspellings,
  type WeightedText,
  type WordIndex,
  wordIndex,
  wordMatches,
} from './word-index'

/**
 * The fuzzy layer: papers for what has been typed so far, from titles, tags and names alone. It answers within a frame
 * and is replaced by the search, which knows the abstracts. The browser has one over the papers it holds; of a large
 * collection the server has one, over all.
 */
export type FuzzyIndex = { candidates: readonly Candidate[]; words: WordIndex }

const WEIGHTS = { title: 1, name: 1.1, tag: 0.6 } as const
/** Where the typed words stand in the title side by side, or are the name before its colon. */
const IN_ORDER = 1.35
/** The best by words alone, among which the order of the words is looked at: three pages. */
export const TITLES_READ_MAX = 60
const TITLES_KEPT = 2000

/** Words that say nothing about a paper. The server has a longer list; this one serves while typing. */
const STOP_WORDS = new Set(
  'a an and are as at by can do does for from how in is it of on or that the to what which with'.split(
    ' ',
  ),
)

/**
 * Text with operators means more than its words: only the search can tell what. Wider than the grammar, which is
 * too much to load for this: no operator goes by, but an arrow or a dash may be taken for one.
 */
const SIGNS = /["“”„«»()*]|\bOR\b|(?:^|\s)[-−]+\S/
const FIELDS = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${SEARCH_FIELDS.join('|')}):\\S`, 'iu')

/** What a paper goes by: its title, the names it introduces, and those of its tags. */
export function* paperTexts(
  title: string,
  names: Iterable<string>,
  tags: Iterable<string>,
): Generator<WeightedText> {
  yield { text: title, weight: WEIGHTS.title }
  for (const text of names) yield { text, weight: WEIGHTS.name }
  for (const text of tags) yield { text, weight: WEIGHTS.tag }
}

export function fuzzyIndex(
  candidates: readonly Candidate[],
  misspellings: Misspellings = fuseWords,
): FuzzyIndex {
  const texts = (place: number) => {
    const candidate = candidates[place]
    if (candidate === undefined) return []
    const { title, introduces, methods, languages, models } = candidate
    const names = introduces.flatMap(({ name, long }) => (long === null ? [name] : [name, long]))
    return paperTexts(
      title,
      names,
      [...methods, ...languages, ...models].map(({ name }) => name),
    )
  }
  return { candidates, words: wordIndex(candidates.length, texts, misspellings) }
}

/** A paper found by its words, before its title is looked at. */
export type FoundPlace = { place: number; score: number }

/**
 * The places of the papers that fit the typed text by their words, best first; null where only the search can say.
 *
 * @param isWanted Which papers may be found; they are all asked for where it is left out.
 */
export function fuzzyPlaces(
  words: WordIndex,
  text: string,
  limit: number,
  isWanted: (place: number) => boolean = () => true,
): FoundPlace[] | null {
  if (SIGNS.test(text) || FIELDS.test(text)) return null
  const typed = [...new Set(foldWords(text))]
  const meaning = typed.filter((word) => !STOP_WORDS.has(word))
  const sought = meaning.length > 0 ? meaning : typed
  if (sought.length === 0) return null
  const needed = wordsNeeded(sought.length)
  const matches = wordMatches(words, sought)
  return bestPlaces(
    matches,
    limit,
    (place) => (matches.words[place] ?? 0) >= needed && isWanted(place),
  ).map((place) => ({ place, score: matches.scores[place] ?? 0 }))
}

/** Found papers by how well they fit, now that their titles are known: typed words in their order count more. */
export function byTitle<T extends FoundPlace & { title: string }>(
  found: readonly T[],
  text: string,
): T[] {
  const phrase = foldWords(text).join(' ')
  const scoreOf = new Map(
    found.map((one) => [one, holdsPhrase(one.title, phrase) ? one.score * IN_ORDER : one.score]),
  )
  return [...found].sort(
    (a, b) => (scoreOf.get(b) ?? 0) - (scoreOf.get(a) ?? 0) || a.place - b.place,
  )
}

/** The best papers for the typed text, best first; null where only the search can say. */
export function fuzzyPapers(
  { candidates, words }: FuzzyIndex,
  text: string,
  limit: number,
  isWanted: (candidate: Candidate) => boolean = () => true,
): Candidate[] | null {
  const places = fuzzyPlaces(words, text, Math.max(limit, TITLES_READ_MAX), (place) => {
    const candidate = candidates[place]
    return candidate !== undefined && isWanted(candidate)
  })
  if (places === null) return null
  const found = places.flatMap((one) => {
    const candidate = candidates[one.place]
    return candidate === undefined ? [] : [{ ...one, title: candidate.title, candidate }]
  })
  const top = byTitle(found.slice(0, TITLES_READ_MAX), text)
  return [...top, ...found.slice(TITLES_READ_MAX)].slice(0, limit).map(({ candidate }) => candidate)
}

/** As the search: one or two words must all be there, of three or four all but one, of more about half. */
function wordsNeeded(count: number): number {
  if (count <= 2) return count
  return count <= 4 ? count - 1 : Math.ceil(count / 2)
}

type FoldedTitle = { words: string; name: string }

/** As many as are read for some thirty keys: the next letter brings most titles again. */
const foldedTitles = new RecentlyUsed<string, FoldedTitle>(TITLES_KEPT)

function holdsPhrase(title: string, phrase: string): boolean {
  const folded = foldedTitles.getOrMake(title, () => foldTitle(title))
  return (phrase.includes(' ') && folded.words.includes(phrase)) || folded.name === phrase
}

/** Its folded words, and those before its colon. */
function foldTitle(title: string): FoldedTitle {
  const [name = ''] = title.split(':')
  return { words: foldWords(title).join(' '), name: foldWords(name).join(' ') }
}
