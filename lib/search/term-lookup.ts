import type { PaperSet } from '../listing/paper-set'
import type { Facet } from '../query/listing-query'
import type { Operand, PhraseNode, WordNode } from './query-tree'
import type { TextSearchField } from './search-fields'

/**
 * What evaluating a query needs to know of a collection: for each leaf of the query the papers that hold it.
 */
export interface TermLookup {
  /** Papers in the collection. */
  readonly size: number
  /**
   * Title, abstract, authors, a name or alias of a tag, or a name that the paper brings has the word: by its stem in either spelling,
   * compounds joined or apart; with `prefix`, a word that begins so.
   */
  word(word: Pick<WordNode, 'parts' | 'prefix'>): PaperSet
  /** The same for what operators bind: only by forms of that very word, for "-adapters" does not mean adaptation. */
  wordItself(word: Pick<WordNode, 'parts' | 'prefix'>): PaperSet
  /**
   * Title, abstract, an author or a name that the paper brings has the words side by side, as they are written:
   * folded, not stemmed, compounds joined or apart. Not the tags: their names are ours, not the paper's.
   */
  phrase(phrase: Pick<PhraseNode, 'units'>): PaperSet
  /** The word or phrase in the title, or in the name of one author. Only by forms of that very word; names of people are not stemmed. */
  inField(field: TextSearchField, operand: Operand): PaperSet
  tagged(facet: Facet, value: string): PaperSet
}
