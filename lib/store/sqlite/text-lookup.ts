import { z } from 'zod'
import type { CollectionIndex } from '../../listing/collection-index'
import { PaperSet } from '../../listing/paper-set'
import type { Facet } from '../../query/listing-query'
import type { Operand, PhraseNode, WordNode } from '../../search/query-tree'
import type { TextSearchField } from '../../search/search-fields'
import type { TermLookup } from '../../search/term-lookup'
import { marksOf, nameMarksOf, readText } from '../../search/text-marks'
import type { Connection } from './connection'
import { jsonStrings, keysRow } from './row-schemas'

type Word = Pick<WordNode, 'parts' | 'prefix'>
type Phrase = Pick<PhraseNode, 'units'>

const textRow = z.object({
  key: z.number(),
  title: z.string(),
  abstract: z.string(),
  authors: jsonStrings,
  names: jsonStrings,
})

/**
 * Terms looked up in the full-text index. It knows stems alone, so what must stand as it is written is looked
 * for in the texts of the papers that have all the stems.
 */
export class TextLookup implements TermLookup {
  readonly size: number
  readonly #connection: Connection
  readonly #index: CollectionIndex

  constructor(connection: Connection, index: CollectionIndex) {
    this.size = index.size
    this.#connection = connection
    this.#index = index
  }

  word(word: Word): PaperSet {
    return this.#papers(this.#keys(matchExpression(word)))
  }

  phrase(phrase: Phrase): PaperSet {
    const operand = phraseOperand(phrase)
    const holds = (text: string) => marksOf(readText(text), operand).length > 0
    const keys = this.#keys(stemsOf(phrase))
    const found = this.#texts(keys).filter(({ title, abstract, authors, names }) =>
      [title, abstract, ...authors, ...names].some(holds),
    )
    return this.#papers(found.map(({ key }) => key))
  }

  inField(field: TextSearchField, operand: Operand): PaperSet {
    const stems = operand.kind === 'word' ? matchExpression(operand) : stemsOf(operand)
    const column = field === 'title' ? 'title' : 'authors'
    const keys = this.#keys(`${column} : (${stems})`)
    if (field === 'title' && operand.kind === 'word') return this.#papers(keys)
    const found = this.#texts(keys).filter(({ title, authors }) =>
      field === 'title'
        ? marksOf(readText(title), operand).length > 0
        : authors.some((author) => nameMarksOf(readText(author), operand).length > 0),
    )
    return this.#papers(found.map(({ key }) => key))
  }

  tagged(facet: Facet, value: string): PaperSet {
    return this.#index.facets[facet].get(value)?.papers ?? PaperSet.empty(this.size)
  }

  #keys(expression: string): readonly number[] {
    const row = this.#connection.get(
      keysRow,
      'SELECT group_concat(rowid) AS keys FROM PaperText WHERE PaperText MATCH ?',
      expression,
    )
    return row?.keys ?? []
  }

  /** A key that the index does not know came with an import that has just ended. */
  #papers(keys: readonly number[]): PaperSet {
    const ordinals = keys.flatMap((key) => this.#index.ordinalOf.get(key) ?? [])
    return PaperSet.of(this.size, ordinals)
  }

  #texts(keys: readonly number[]): z.output<typeof textRow>[] {
    return this.#connection.all(
      textRow,
      `SELECT key, title, abstract, authors,
         (SELECT json_group_array(name) FROM (
            SELECT name FROM Introduced WHERE paperKey = key
            UNION ALL SELECT long FROM Introduced WHERE paperKey = key AND long IS NOT NULL
          )) AS names
       FROM Paper WHERE key IN (SELECT value FROM json_each(?))`,
      JSON.stringify(keys),
    )
  }
}

/**
 * A word in FTS5's syntax. Parts hold letters, digits and marks only and stand in quotes, so nothing that is
 * typed can become an operator.
 */
export function matchExpression({ parts, prefix }: Word): string {
  const star = prefix ? ' *' : ''
  const joined = `"${parts.join('')}"${star}`
  return parts.length === 1 ? joined : `("${parts.join(' ')}"${star} OR ${joined})`
}

/** All words of a phrase, wherever they stand. */
function stemsOf({ units }: Phrase): string {
  return units.map((parts) => matchExpression({ parts, prefix: false })).join(' AND ')
}

function phraseOperand({ units }: Phrase): PhraseNode {
  return { kind: 'phrase', text: '', units: [...units], span: { start: 0, end: 0 } }
}
