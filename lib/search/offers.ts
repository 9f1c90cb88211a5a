import { PaperSet } from '../listing/paper-set'
import {
  type IgnoredText,
  isPlainWord,
  type LeafNode,
  positiveLeaves,
  type QueryNode,
  type WordNode,
} from './query-tree'
import { isSlipBeside } from './rare-words'
import { candidatesFor } from './word-candidates'
import { isStopWord } from './word-runs'
import type { IndexLookup } from './words/index-lookup'
import { WORD_FIELDS } from './words/word-texts'

const AUTHORS_MAX = 3

/**
 * What may have been meant by parts of a search that are taken as they stand and find next to nothing: a word that
 * hardly any paper has, an author whom none has, a phrase that none says.
 *
 * @param isName Whether words, joined, are the name of something, whether or not a paper has it.
 */
export function offers(
  items: readonly QueryNode[],
  lookup: IndexLookup,
  isName: (joined: string) => boolean,
): IgnoredText[] {
  return [
    ...items.filter(isPlainWord).flatMap((word) => likelierWord(word, lookup, isName)),
    ...positiveLeaves(items).flatMap((leaf) => [
      ...nearestAuthors(leaf, lookup),
      ...wordsOfPhrase(leaf, lookup),
    ]),
  ]
}

function likelierWord(
  word: WordNode,
  lookup: IndexLookup,
  isName: (joined: string) => boolean,
): IgnoredText[] {
  const { length: papers } = lookup.wordHits(word).papers
  if (papers === 0 || !isSlipBeside(papers, lookup.size)) return []
  const joined = word.parts.join('')
  if (isName(joined) || isBrought(joined, lookup)) return []
  const [likeliest] = nearWords(word, lookup)
    .filter((near) => isSlipBeside(papers, near.papers))
    .sort((a, b) => b.papers - a.papers)
  if (likeliest === undefined) return []
  const { text } = likeliest
  const reason = papers === 1 ? 'only one paper has it' : `only ${papers} papers have it`
  return [{ text: word.text, reason, nearest: [{ label: text, at: word.span, text }] }]
}

/** Words and compounds one slip away, with how many papers have them. */
function nearWords(word: WordNode, lookup: IndexLookup): { text: string; papers: number }[] {
  if (word.parts.length > 1) {
    return candidatesFor(word, lookup, { isLast: false, mayBegin: false }).flatMap(
      ({ text, hits, edits }) =>
        text === null || edits > 1 ? [] : [{ text, papers: hits.papers.length }],
    )
  }
  const written = word.parts.join('')
  // Not by their hits, or each search for a rare word would look up a dozen others
  return lookup.words.near
    .of(written)
    .filter(
      (near) =>
        near.edits === 1 && near.word.charAt(0) === written.charAt(0) && !isStopWord([near.word]),
    )
    .map((near) => ({ text: near.word, papers: lookup.papersWithStem(near.word) }))
}

/** Whether some paper brings something that has the word in its name. */
function isBrought(word: string, { words, size }: IndexLookup): boolean {
  const papers = PaperSet.empty(size)
  const number = words.text.list.find(word)
  if (number !== null) words.text.addPapersTo(papers, number, WORD_FIELDS.indexOf('name'))
  return papers.count() > 0
}

function nearestAuthors(leaf: LeafNode, lookup: IndexLookup): IgnoredText[] {
  if (leaf.kind !== 'field' || leaf.field !== 'author' || leaf.operand.kind !== 'word') return []
  const { operand, span } = leaf
  if (lookup.fieldHits('author', operand).papers.length > 0) return []
  const papersOf = (name: string) =>
    lookup.fieldHits('author', { ...operand, parts: [name], prefix: false }).papers.length
  const near = lookup.words.near
    .of(operand.parts.join(''))
    .map((one) => ({ ...one, papers: papersOf(one.word) }))
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => a.edits - b.edits || b.papers - a.papers)
    .slice(0, AUTHORS_MAX)
  if (near.length === 0) return []
  return [
    {
      text: `author:${operand.text}`,
      reason: 'no author is called so',
      nearest: near.map(({ word }) => ({ label: word, at: span, text: word })),
    },
  ]
}

function wordsOfPhrase(leaf: LeafNode, lookup: IndexLookup): IgnoredText[] {
  if (leaf.kind !== 'phrase' || leaf.units.length < 2) return []
  const { text, span } = leaf
  // What is one without quotation marks, as "a/b" behind a minus, has none to leave out
  const isQuoted = span.end - span.start > text.length
  if (!isQuoted || lookup.phraseHits(leaf).papers.length > 0) return []
  const label = `the words ${text} anywhere`
  return [{ text, reason: 'no paper has this phrase', nearest: [{ label, at: span, text }] }]
}
