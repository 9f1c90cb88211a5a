import type { Candidate } from '../store/store'
import { foldWords } from './fold-words'
import { SEARCH_FIELDS } from './search-fields'
import { type WordIndex, type WordMatch, wordIndex, wordMatches } from './word-index'

/**
 * The browser's fuzzy layer: papers for what has been typed so far, from titles, tags and names alone.
 * It answers within a frame and is replaced by the server's answer, which knows the abstracts.
 */
export type FuzzyIndex = WordIndex<Candidate>

const WEIGHTS = { title: 1, name: 1.1, tag: 0.6 } as const
/** Where the typed words stand in the title side by side, or are the name before its colon. */
const IN_ORDER = 1.35
/** The best by words alone, among which the order of the words is looked at: three pages. */
const TITLES_READ_MAX = 60

/** Words that say nothing about a paper. The server has a longer list; this one serves while typing. */
const STOP_WORDS = new Set(
  'a an and are as at by can do does for from how in is it of on or that the to what which with'.split(
    ' ',
  ),
)

/**
 * Text with operators means more than its words: only the server can tell what. Wider than the grammar, which is
 * too much to load for this: no operator goes by, but an arrow or a dash may be taken for one.
 */
const SIGNS = /["“”„«»()*]|\bOR\b|(?:^|\s)[-−]+\S/
const FIELDS = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${SEARCH_FIELDS.join('|')}):\\S`, 'iu')

export function fuzzyIndex(candidates: readonly Candidate[]): FuzzyIndex {
  return wordIndex(candidates, ({ title, methods, languages, models, names }) => [
    { text: title, weight: WEIGHTS.title },
    ...names.map((text) => ({ text, weight: WEIGHTS.name })),
    ...[...methods, ...languages, ...models].map((text) => ({ text, weight: WEIGHTS.tag })),
  ])
}

/** The best papers for the typed text, best first; null where only the server can say. */
export function fuzzyPapers(index: FuzzyIndex, text: string, limit: number): Candidate[] | null {
  if (SIGNS.test(text) || FIELDS.test(text)) return null
  const typed = [...new Set(foldWords(text))]
  const meaning = typed.filter((word) => !STOP_WORDS.has(word))
  const words = meaning.length > 0 ? meaning : typed
  if (words.length === 0) return null

  const needed = wordsNeeded(words.length)
  const phrase = foldWords(text).join(' ')
  const matches = wordMatches(index, words)
    .filter((match) => match.words >= needed)
    .sort(byScore)
  const top = matches.slice(0, TITLES_READ_MAX).map((match) => ({
    ...match,
    score: holdsPhrase(match.thing.title, phrase) ? match.score * IN_ORDER : match.score,
  }))
  return [...top.sort(byScore), ...matches.slice(TITLES_READ_MAX)]
    .slice(0, limit)
    .map(({ thing }) => thing)
}

/** Best first; of equals, the earlier in the source. */
function byScore(a: WordMatch<Candidate>, b: WordMatch<Candidate>): number {
  return b.score - a.score || a.place - b.place
}

/** As the server: one or two words must all be there, of three or four all but one, of more about half. */
function wordsNeeded(count: number): number {
  if (count <= 2) return count
  return count <= 4 ? count - 1 : Math.ceil(count / 2)
}

function holdsPhrase(title: string, phrase: string): boolean {
  if (phrase.includes(' ') && foldWords(title).join(' ').includes(phrase)) return true
  const [name = ''] = title.split(':')
  return foldWords(name).join(' ') === phrase
}
