import type { CollectionIndex } from '../listing/collection-index'
import type { PaperSet } from '../listing/paper-set'
import { correctQuery, type SearchCorrection } from './correct-query'
import { correctWords } from './correct-words'
import type { FieldValues } from './field-values'
import { fold } from './fold'
import { halfTyped } from './half-typed'
import { matchQuery, type QueryMatch } from './match-query'
import { offers } from './offers'
import { parseQuery } from './parse-query'
import { printQuery } from './print-query'
import { type IgnoredText, type LeafNode, type ParsedQuery, positiveLeaves } from './query-tree'
import { readApart } from './read-apart'
import { joinedParts, words as wordsOf } from './terms'
import { titleQuery } from './title-query'
import type { CollectionWords } from './words/collection-words'
import { IndexLookup } from './words/index-lookup'
import { QUESTION_TERMS_MIN, type RankedTerm, rankPapers } from './words/rank-papers'

/** What a search text finds: the papers, best first, and what it was understood as. */
export type FoundPapers = QueryMatch & {
  ranked: readonly number[]
  /** Whether there is anything to rank by; else papers stay in the order of their source. */
  isRanked: boolean
  /** The search as it was read, as `printQuery` spells it, misspelt words as they are typed. */
  canonical: string
  ignored: IgnoredText[]
  /** Set where misspelt words were searched as what they most likely stand for. */
  correction: SearchCorrection | null
}

/** A collection as it is searched. */
export type Searched = { index: CollectionIndex; words: CollectionWords; fieldValues: FieldValues }

/** Searches a collection. Which papers match never depends on filters, sort or page. */
export function searchPapers({ index, words, fieldValues }: Searched, q: string): FoundPapers {
  const lookup = new IndexLookup(words, index)
  const title = titleQuery(q, words.text)
  const read = title ?? q
  const typed = parseQuery(read)
  const itemsOf = ({ items }: ParsedQuery, from: string) =>
    halfTyped(readApart(items, lookup), from, lookup)
  const typedItems = itemsOf(typed, read)
  const isName = (joined: string) => fieldValues.isName(joined)
  const meant = correctWords(typedItems, lookup, isName)
  const correction = correctQuery(read, meant)
  const text = correction?.to ?? read
  const items = correction === null ? typedItems : itemsOf(parseQuery(text), text)
  const begun = new Set(
    meant.flatMap(({ word, text: better }) => (better === null ? word.text : [])),
  )
  const match = matchQuery(items, fieldValues.of, lookup, begun)
  const leaves = positiveLeaves([...match.plain, ...match.binding])
  const isQuestion = leaves.length >= QUESTION_TERMS_MIN
  const terms = leaves.flatMap((leaf) => termOf(lookup, leaf, isQuestion) ?? [])
  return {
    ...match,
    ranked: terms.length === 0 ? [...match.papers] : ranked(match.papers, terms),
    isRanked: terms.length > 0,
    canonical: printQuery(typed.items),
    ignored: [
      ...(title === null ? [] : [{ text: q, reason: 'is a title, so its signs are no operators' }]),
      ...typed.ignored,
      ...fieldValues.problems(typed.items),
      // Words that were put right are not offered otherwise once more
      ...offers(typedItems, lookup, correction === null ? isName : () => true),
    ],
    correction,
  }

  function ranked(papers: PaperSet, terms: readonly RankedTerm[]): number[] {
    const typedWords = wordsToRank(text)
    return rankPapers(
      words,
      terms,
      typedWords,
      papers,
      fieldValues.papersNamed(typedWords.join('')),
    )
  }
}

/** Words that were taken for operators and left out: a `NOT` anywhere, `AND` and `OR` with nothing on one side. */
const LEFT_OUT =
  /(?<=^|\s)NOT(?=\s|$)|^(?:[^\p{L}\p{N}]*(?:AND|OR)(?=\s|$))+|(?:(?<=\s)(?:AND|OR)[^\p{L}\p{N}]*)+$/gu

/** The words of a search text, stop words included, for titles have them. */
function wordsToRank(q: string): string[] {
  return wordsOf(fold(q.replace(LEFT_OUT, ' '))).map(({ text }) => text)
}

/**
 * What a leaf adds to a paper's score; values of tags add nothing. Who asks a question means what is said in other words,
 * too; who types a few words means those.
 */
function termOf(lookup: IndexLookup, leaf: LeafNode, isQuestion: boolean): RankedTerm | null {
  if (leaf.kind === 'phrase') return { hits: lookup.phraseHits(leaf), words: [], exact: null }
  if (leaf.kind === 'field') {
    const { field, operand } = leaf
    if (field !== 'title' && field !== 'author') return null
    return { hits: lookup.fieldHits(field, operand), words: [], exact: null }
  }
  const { parts, prefix } = leaf
  const spelling = prefix ? 'prefix' : 'stem'
  const joined = joinedParts(parts)
  return {
    hits: isQuestion ? lookup.wordHits(leaf) : lookup.faithfulHits(leaf),
    words: joined === null ? [] : lookup.spelled(joined, spelling),
    exact: prefix || joined === null ? null : lookup.words.text.list.find(joined),
  }
}
