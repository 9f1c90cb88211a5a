import { inverseDocumentFrequency } from './matching-papers'
import { isPlainWord, type QueryNode, type WordNode } from './query-tree'
import { rarePapers } from './rare-words'
import { respelt } from './respelt'
import { stem, UNSPACED_SIGN } from './terms'
import { type Candidate, candidatesFor } from './word-candidates'
import type { TermHits } from './words/hit-collector'
import type { IndexLookup } from './words/index-lookup'
import { saturated } from './words/saturation'
import { addScores, idfOf } from './words/scores'

/** A word of a search and what it was most likely meant for; null: the beginning of words, which search finds by itself. */
export type CorrectedWord = { word: WordNode; text: string | null }

/** What a word with an edit loses, and gains for each tenfold of papers, as shares of what a usual word is worth. */
const EDIT_COST = 0.8
const COMMON_GAIN = 0.15
/** How much better than a word that papers do have another must be. */
const MARGIN = 0.6
const PARTS_MAX = 5
const LETTERS_MAX = 40
/** The most words that a name is looked for in. */
const NAME_WORDS_MAX = 4
/** Words beyond these are taken as they are. */
const UNCERTAIN_MAX = 6

type Uncertain = Known & { candidates: Candidate[]; gains: Float64Array }

/**
 * What the words of a search were most likely meant for, where no paper has them, or so few that none of the other
 * words is there with them. Among the words near it that one is chosen which goes best with the others: the best paper
 * that has it, less the edits it takes, and the commoner of two alike (a noisy channel, Kernighan et al. 1990).
 * Quoted words and fields are meant as they stand, and so are names that the collection or the world knows.
 *
 * What plain words were meant for is told by them alone: an operator would else add papers by another correction.
 *
 * @param isName Whether words, joined, are the name of something, whether or not a paper has it.
 */
export function correctWords(
  items: readonly QueryNode[],
  lookup: IndexLookup,
  isName: (joined: string) => boolean,
): CorrectedWord[] {
  const known = (word: WordNode): Known => ({ word, hits: lookup.wordHits(word) })
  const plain = items.filter(isPlainWord).filter(isOfWords).map(known)
  const bound = boundWords(items).filter(isOfWords).map(known)
  const corrected = [
    ...correctAmong(plain, { beside: [], mayBegin: true }, lookup, isName),
    ...correctAmong(bound, { beside: plain, mayBegin: false }, lookup, isName),
  ]
  if (corrected.every(({ text }) => text === null)) return corrected
  const left = [...plain, ...bound].filter(({ word }) =>
    corrected.every((one) => one.word !== word),
  )
  return [...corrected, ...left.flatMap(({ word }) => respelt(word, lookup))]
}

/** The same for some words beside others that stay as they are. */
function correctAmong(
  words: readonly Known[],
  { beside, mayBegin }: { beside: readonly Known[]; mayBegin: boolean },
  lookup: IndexLookup,
  isName: (joined: string) => boolean,
): CorrectedWord[] {
  const all = [...beside, ...words]
  const isUncertain = uncertainty(all, lookup)
  const open = words
    .filter((known, at) => isUncertain(known) && !isInName(words, at, isName))
    .slice(0, UNCERTAIN_MAX)
  if (open.length === 0) return []

  const usual = inverseDocumentFrequency(lookup.size / 100, lookup.size)
  const context = new Float64Array(lookup.size)
  for (const known of all) {
    if (!open.includes(known)) addScores(context, known.hits, idfOf(known.hits, lookup.size))
  }
  const uncertain = open.map(({ word, hits }): Uncertain => {
    const isLast = word === words.at(-1)?.word
    const candidates = candidatesFor(word, lookup, { isLast, mayBegin })
    const gains = new Float64Array(lookup.size)
    for (const { hits: theirs, edits } of candidates) {
      for (let place = 0; place < theirs.papers.length; place++) {
        const paper = theirs.papers[place] ?? 0
        const gain = usual * (saturated(theirs.weights[place] ?? 0) / (1 + edits))
        if (gain > (gains[paper] ?? 0)) gains[paper] = gain
      }
    }
    return { word, hits, candidates, gains }
  })
  for (const { gains } of uncertain) add(context, gains, 1)

  // Beside words that no paper has, one that hardly any has is as likely another slip
  const margin = all.some(
    ({ hits }) => hits.papers.length > 0 && !open.some((one) => one.hits === hits),
  )
    ? MARGIN
    : 0
  const corrected: CorrectedWord[] = []
  for (const { word, hits, candidates, gains } of uncertain) {
    add(context, gains, -1)
    const worthOf = (of: TermHits, edits: number) =>
      bestWith(of, context, usual) -
      usual * (EDIT_COST * edits - COMMON_GAIN * Math.log10(Math.max(1, of.papers.length)))
    // Only what some paper writes, or what shares most of its letters with it, may be meant as it stands
    const written = isWritten(word, lookup)
    const isMeant = hits.papers.length > 0 && (written || hasOwnStem(word))
    const own = isMeant
      ? worthOf(hits, 0) + (written ? margin * usual : 0)
      : Number.NEGATIVE_INFINITY
    let best: Candidate | null = null
    let highest = own
    for (const candidate of candidates) {
      const value = worthOf(candidate.hits, candidate.edits)
      if (value > highest) {
        best = candidate
        highest = value
      }
    }
    add(context, gains, 1)
    if (best !== null) corrected.push({ word, text: best.text })
  }
  return corrected
}

/** The words that operators bind without a field. What is left out with a minus stays as it is. */
function boundWords(nodes: readonly QueryNode[], isBound = false): WordNode[] {
  return nodes.flatMap((node) => {
    if (isPlainWord(node)) return isBound ? [node] : []
    return node.kind === 'or' || node.kind === 'and' ? boundWords(node.nodes, true) : []
  })
}

/**
 * Whether it may be a misspelt word at all. A row of hundreds of letters or parts is none, and would take long to
 * compare; "C#" is a name, and between signs that are words by themselves there are no slips of one letter.
 */
function isOfWords({ parts, text }: WordNode): boolean {
  return (
    parts.length <= PARTS_MAX &&
    parts.every((part) => part.length <= LETTERS_MAX && !UNSPACED_SIGN.test(part)) &&
    !/[+#]$/.test(text)
  )
}

type Known = { word: WordNode; hits: TermHits }

function uncertainty(words: readonly Known[], lookup: IndexLookup): (known: Known) => boolean {
  const rare = rarePapers(lookup.size)
  return (known) => {
    if (known.hits.papers.length === 0) return true
    // A stem may be that of quite another word: "adative" has the stem of "ads"
    if (!isWritten(known.word, lookup)) return true
    if (words.length === 1 || known.hits.papers.length > rare) return false
    // A rare word that stands together with all the others is meant
    const others = words.filter((other) => other !== known && other.hits.papers.length > 0)
    if (others.length === 0) return true
    const together = others.map(({ word }) => lookup.word(word)).reduce((a, b) => a.and(b))
    return known.hits.papers.every((paper) => !together.has(paper))
  }
}

/** Whether some paper has a word just as it is typed; a compound is known by its parts. */
function isWritten({ parts }: WordNode, { words }: IndexLookup): boolean {
  return parts.length > 1 || words.text.list.find(parts.join('')) !== null
}

/** Whether what a word shares with others of its stem is most of it: "adative" and "ads" share two letters. */
function hasOwnStem({ parts }: WordNode): boolean {
  const written = parts.join('')
  return 2 * stem(written).length > written.length
}

/** Whether a word is, alone or with its neighbours, the name of something. */
function isInName(
  words: readonly Known[],
  at: number,
  isName: (joined: string) => boolean,
): boolean {
  for (let start = Math.max(0, at - NAME_WORDS_MAX + 1); start <= at; start++) {
    for (let end = at + 1; end <= Math.min(words.length, start + NAME_WORDS_MAX); end++) {
      const run = words.slice(start, end).flatMap(({ word }) => word.parts)
      if (isName(run.join(''))) return true
    }
  }
  return false
}

/** The best that a paper with the word comes to, together with the other words. */
function bestWith({ papers, weights }: TermHits, context: Float64Array, worth: number): number {
  let best = 0
  for (let at = 0; at < papers.length; at++) {
    const value = (context[papers[at] ?? 0] ?? 0) + worth * saturated(weights[at] ?? 0)
    if (value > best) best = value
  }
  return best
}

function add(sum: Float64Array, gains: Float64Array, sign: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + sign * (gains[at] ?? 0)
}
