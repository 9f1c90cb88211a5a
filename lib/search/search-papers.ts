import type { CollectionIndex } from '../listing/collection-index'
import { correctQuery, type SearchCorrection } from './correct-query'
import { correctWords } from './correct-words'
import type { FieldValues } from './field-values'
import { matchQuery, type QueryMatch } from './match-query'
import { parseQuery } from './parse-query'
import { type IgnoredText, type LeafNode, positiveLeaves } from './query-tree'
import { readApart } from './read-apart'
import { fold, words } from './terms'
import type { CollectionWords } from './words/collection-words'
import { IndexLookup } from './words/index-lookup'
import { type RankedTerm, rankPapers } from './words/rank-papers'

/** What a search text finds: the papers, best first, and what it was understood as. */
export type FoundPapers = QueryMatch & {
  ranked: readonly number[]
  ignored: IgnoredText[]
  /** Set where misspelt words were searched as what they most likely stand for. */
  correction: SearchCorrection | null
}

/** A collection as it is searched. */
export type Searched = { index: CollectionIndex; words: CollectionWords; fieldValues: FieldValues }

/** Searches a collection. Which papers match never depends on filters, sort or page. */
export function searchPapers({ index, words, fieldValues }: Searched, q: string): FoundPapers {
  const lookup = new IndexLookup(words, index)
  const typed = parseQuery(q)
  const typedItems = readApart(typed.items, lookup)
  const meant = correctWords(typedItems, lookup, (joined) => fieldValues.isName(joined))
  const correction = correctQuery(q, meant)
  const text = correction?.to ?? q
  const items = correction === null ? typedItems : readApart(parseQuery(text).items, lookup)
  const begun = new Set(
    meant.flatMap(({ word, text: better }) => (better === null ? word.text : [])),
  )
  const match = matchQuery(items, fieldValues.of, lookup, begun)
  return {
    ...match,
    ranked: ranked(lookup, match, text),
    ignored: [...typed.ignored, ...fieldValues.problems(typed.items)],
    correction,
  }
}

/** Without any search, papers stay in the order of their source. */
function ranked(lookup: IndexLookup, { papers, plain, binding }: QueryMatch, q: string): number[] {
  if (plain.length === 0 && binding.length === 0) return [...papers]
  const terms = positiveLeaves([...plain, ...binding]).flatMap((leaf) => termOf(lookup, leaf) ?? [])
  const typed = words(fold(q)).map(({ text }) => text)
  return rankPapers(lookup.words, terms, typed, papers)
}

/** What a leaf adds to a paper's score; values of tags add nothing. */
function termOf(lookup: IndexLookup, leaf: LeafNode): RankedTerm | null {
  if (leaf.kind === 'phrase') return { hits: lookup.phraseHits(leaf), words: [], exact: null }
  if (leaf.kind === 'field') {
    const { field, operand } = leaf
    if (field !== 'title' && field !== 'author') return null
    return { hits: lookup.fieldHits(field, operand), words: [], exact: null }
  }
  const { parts, prefix } = leaf
  const spelling = prefix ? 'prefix' : 'stem'
  return {
    hits: lookup.wordHits(leaf),
    words: lookup.spelled(parts.join(''), spelling),
    exact: prefix ? null : lookup.words.text.list.find(parts.join('')),
  }
}
