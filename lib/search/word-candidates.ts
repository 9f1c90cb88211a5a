import type { WordNode } from './query-tree'
import { isMuchRarer, rarePapers } from './rare-words'
import { spellings } from './spellings'
import { stem } from './terms'
import { isStopWord } from './word-runs'
import type { TermHits } from './words/hit-collector'
import type { IndexLookup } from './words/index-lookup'
import type { NearWord } from './words/near-words'

/** What a written word may have been meant for: `text` null, the beginning of words as it stands. */
export type Candidate = { text: string | null; hits: TermHits; edits: number }

/** The nearest words looked at for one written word. */
const NEAR_MAX = 16
const SHORT_LENGTH_MAX = 3
/** A beginning of a word costs as much as part of an edit: the last word of what is typed is often not at its end. */
const LAST_BEGUN = 0.3
const BEGUN = 0.8
const BEGUN_LENGTH_MIN = 3
/** Another form of the same word. */
const SINGULAR = 0.1
/** A space too few or too many. */
const SPACE = 0.6
/** Halves of a word that was written in one have at least so many letters. */
const HALF_LENGTH_MIN = 2

/**
 * All that a word may have been meant for, in no order.
 *
 * @param mayBegin Whether it may be the beginning of words, as no word is that an operator binds.
 */
export function candidatesFor(
  word: WordNode,
  lookup: IndexLookup,
  { isLast, mayBegin }: { isLast: boolean; mayBegin: boolean },
): Candidate[] {
  const written = word.parts.join('')
  return [
    ...(word.parts.length > 1
      ? compounds(word, lookup)
      : [...spelled(written, lookup), ...halves(written, lookup)]),
    ...(mayBegin ? begun(word, lookup, isLast) : []),
  ].filter(({ hits }) => hits.papers.length > 0)
}

/** The nearest words, each stem once. */
function spelled(written: string, lookup: IndexLookup): Candidate[] {
  return nearest(written, lookup).map(({ word, edits }) => ({
    text: word,
    hits: lookup.wordHits({ parts: [word], prefix: false }),
    edits,
  }))
}

/** Words of texts and of names that are near a written one, each stem in its commonest form. */
function nearest(written: string, lookup: IndexLookup): NearWord[] {
  const { near, nearNames, text } = lookup.words
  const papersWith = (word: string) => {
    const number = text.list.find(word)
    return number === null ? 0 : text.papersWith(number)
  }
  const inTexts = [...singulars(written), ...near.of(written)].map((one) => ({
    ...one,
    papers: lookup.papersWithStem(one.word),
    asWritten: papersWith(one.word),
  }))
  const inNames = nearNames.of(written).map((one) => {
    const papers = lookup.wordHits({ parts: [one.word], prefix: false }).papers.length
    return { ...one, papers, asWritten: papers }
  })
  const sorted = [...inTexts, ...inNames]
    .filter(({ word, papers }) => papers > 0 && !isStopWord([word]))
    .sort((a, b) => a.edits - b.edits || b.papers - a.papers || b.asWritten - a.asWritten)
  const own = lookup.papersWithStem(written)
  // Another form of the word is no other word
  const stems = new Set(spellings(written).map(stem))
  const found: NearWord[] = []
  for (const { word, edits, papers } of sorted) {
    if (found.length === NEAR_MAX) break
    if (stems.has(stem(word))) continue
    const isSameFirst = word.charAt(0) === written.charAt(0)
    // So short a word is near to many: only one that is very much commoner is a guess
    if (written.length <= SHORT_LENGTH_MAX && !(isSameFirst && isMuchRarer(own, papers))) continue
    stems.add(stem(word))
    // A slip on the first letter is rare
    const first = isSameFirst ? 0 : 0.3
    found.push({ word, edits: edits + first })
  }
  return found
}

/** What a plural in "-ves" is the plural of, which stemming does not tell: "wolves" of "wolf", "lives" of "life". */
function singulars(written: string): NearWord[] {
  const stump = /^(\p{L}{2,})ves$/u.exec(written)?.[1]
  return stump === undefined
    ? []
    : ['f', 'fe'].map((end) => ({ word: stump + end, edits: SINGULAR }))
}

/** A compound with one of its parts put right, or as near to it as another that papers write in one or hyphenated. */
function compounds({ parts, text }: WordNode, lookup: IndexLookup): Candidate[] {
  const between = /\s/.test(text) ? ' ' : '-'
  const candidate = (corrected: string[], edits: number): Candidate => ({
    text: corrected.join(between),
    hits: lookup.wordHits({ parts: corrected, prefix: false }),
    edits,
  })
  const isRare = (part: string) => lookup.papersWithStem(part) <= rarePapers(lookup.size)
  // Of words that many papers have, "fin-body" is meant as it stands, though no paper puts them together
  if (!parts.some(isRare)) return []
  const byPart = parts.flatMap((part, at) =>
    !isRare(part)
      ? []
      : nearest(part, lookup).map(({ word, edits }) => candidate(parts.with(at, word), edits)),
  )
  const joined = nearest(parts.join(''), lookup).map(({ word, edits }) =>
    candidate(cutLike(parts, word, lookup) ?? [word], edits),
  )
  return [...byPart, ...joined]
}

/** How far a slip may move the place where one part ends and the next begins. */
const CUT_MOVES = [0, -1, 1, -2, 2] as const

/** A word cut into as many words as a compound has parts, about where that is cut, the rarest of them as common as can be. */
function cutLike(
  [first = '', ...others]: readonly string[],
  word: string,
  lookup: IndexLookup,
): string[] | null {
  if (others.length === 0) return lookup.papersWithStem(word) > 0 ? [word] : null
  let best: string[] | null = null
  let most = 0
  for (const move of CUT_MOVES) {
    const at = first.length + move
    const rest = at > 0 && at < word.length ? cutLike(others, word.slice(at), lookup) : null
    if (rest === null) continue
    const cut = [word.slice(0, at), ...rest]
    const rarest = Math.min(...cut.map((part) => lookup.papersWithStem(part)))
    if (rarest > most) {
      best = cut
      most = rarest
    }
  }
  return best
}

/** Two words that stand side by side somewhere and were written as one. */
function halves(written: string, lookup: IndexLookup): Candidate[] {
  const candidates: Candidate[] = []
  for (let at = HALF_LENGTH_MIN; at <= written.length - HALF_LENGTH_MIN; at++) {
    const parts = [written.slice(0, at), written.slice(at)]
    if (isStopWord(parts) || !parts.every((part) => lookup.papersWithStem(part) > 0)) continue
    const hits = lookup.phraseHits({ units: parts.map((part) => [part]) })
    candidates.push({ text: parts.join(' '), hits, edits: SPACE })
  }
  return candidates
}

function begun({ parts }: WordNode, lookup: IndexLookup, isLast: boolean): Candidate[] {
  if (parts.join('').length < BEGUN_LENGTH_MIN) return []
  const hits = lookup.wordHits({ parts, prefix: true })
  return [{ text: null, hits, edits: isLast ? LAST_BEGUN : BEGUN }]
}
