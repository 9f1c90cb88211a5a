import type { WordNode } from './query-tree'
import { stem } from './terms'
import { isStopWord } from './word-runs'
import type { TermHits } from './words/hit-collector'
import type { IndexLookup } from './words/index-lookup'

/** What a written word may have been meant for: `text` null, the beginning of words as it stands. */
export type Candidate = { text: string | null; hits: TermHits; edits: number }

/** The nearest words looked at for one written word. */
const NEAR_MAX = 16
/** A beginning of a word costs as much as part of an edit: the last word of what is typed is often not at its end. */
const LAST_BEGUN = 0.3
const BEGUN = 0.8
const BEGUN_LENGTH_MIN = 3
/** A space too few or too many. */
const SPACE = 0.6
/** Halves of a word that was written in one have at least so many letters. */
const HALF_LENGTH_MIN = 2

/** All that a word may have been meant for, in no order. */
export function candidatesFor(
  word: WordNode,
  lookup: IndexLookup,
  { isLast }: { isLast: boolean },
): Candidate[] {
  const written = word.parts.join('')
  return [
    ...(word.parts.length > 1
      ? compounds(word, lookup)
      : [...spelled(written, lookup), ...halves(written, lookup)]),
    ...begun(word, lookup, isLast),
  ].filter(({ hits }) => hits.papers.length > 0)
}

/** The nearest words, each stem once. */
function spelled(written: string, lookup: IndexLookup): Candidate[] {
  const papersWith = (word: string) => lookup.papersWithStem(word)
  const near = lookup.words.near
    .of(written)
    .map((one) => ({ ...one, papers: papersWith(one.word) }))
  const sorted = near
    .filter(({ word, papers }) => papers > 0 && !isStopWord([word]))
    .sort((a, b) => a.edits - b.edits || b.papers - a.papers)
  // Another form of the word is no other word
  const stems = new Set([stem(written)])
  const candidates: Candidate[] = []
  for (const { word, edits } of sorted) {
    if (candidates.length === NEAR_MAX) break
    if (stems.has(stem(word))) continue
    stems.add(stem(word))
    // A slip on the first letter is rare
    const first = word.charAt(0) === written.charAt(0) ? 0 : 0.3
    const hits = lookup.wordHits({ parts: [word], prefix: false })
    candidates.push({ text: word, hits, edits: edits + first })
  }
  return candidates
}

/** A compound with one of its parts put right. */
function compounds({ parts, text }: WordNode, lookup: IndexLookup): Candidate[] {
  const between = /\s/.test(text) ? ' ' : '-'
  return parts.flatMap((part, at) =>
    lookup.papersWithStem(part) > 0
      ? []
      : spelled(part, lookup).map(({ text: better, edits }) => {
          const corrected = parts.map((other, place) => (place === at ? (better ?? other) : other))
          const hits = lookup.wordHits({ parts: corrected, prefix: false })
          return { text: corrected.join(between), hits, edits }
        }),
  )
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
