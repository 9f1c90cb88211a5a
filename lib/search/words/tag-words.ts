import type { CollectionIndex, IndexedValue } from '../../listing/collection-index'
import { type Facet, NONE } from '../../query/listing-query'
import { isForm, spellings } from '../spellings'
import { stem } from '../terms'
import { eachWord } from './each-word'

/** A word of a name, and of how many words it is the joined form, as `eachWord` tells it. */
type NameWord = { word: string; stem: string; parts: number }

/** The facets whose values are searched by name and alias. */
const NAMED_FACETS: readonly Facet[] = ['method', 'language', 'model']

/** The names and aliases of a collection's tags as words, so that a word that names a tag finds its papers. */
export class TagWords {
  readonly #names: { value: IndexedValue; words: NameWord[] }[] = []

  constructor(index: CollectionIndex) {
    for (const facet of NAMED_FACETS) {
      for (const value of index.facets[facet].values()) {
        if (value.value === NONE || value.papers.count() === 0) continue
        for (const name of new Set([value.label, ...value.aliases])) {
          const words: NameWord[] = []
          eachWord(name, (word, parts) => words.push({ word, stem: stem(word), parts }))
          this.#names.push({ value, words })
        }
      }
    }
  }

  /** Every word of the names, once. */
  words(): string[] {
    return [...new Set(this.#names.flatMap(({ words }) => words.map(({ word }) => word)))]
  }

  /**
   * The values with a name that has a word, or a compound side by side or joined.
   *
   * @param parts The word, or the parts of the compound, folded.
   * @param by Which words count: those that begin so, those of the same stem, or of these only the forms of that very word.
   */
  valuesWith(parts: readonly string[], by: keyof typeof TESTS): IndexedValue[] {
    const joined = parts.join('')
    const isWord = TESTS[by]
    const wanted = [joined, ...parts].map((word) => ({ word, stems: spellings(word).map(stem) }))
    const [whole, ...apart] = wanted
    if (whole === undefined) return []
    const found = new Set<IndexedValue>()
    for (const { value, words } of this.#names) {
      if (found.has(value)) continue
      const has = words.some((word, at) => isWord(word, whole) || isRow(words, at, apart, isWord))
      if (has) found.add(value)
    }
    return [...found]
  }
}

/** A word that is looked for, and its stem in each spelling. */
type Wanted = { word: string; stems: readonly string[] }
type WordTest = (word: NameWord, wanted: Wanted) => boolean

const hasStem: WordTest = ({ stem }, wanted) => wanted.stems.includes(stem)
const TESTS = {
  prefix: ({ word }, wanted) => word.startsWith(wanted.word),
  stem: hasStem,
  form: (word, wanted) => hasStem(word, wanted) && isForm(wanted.word, word.word),
} satisfies Record<string, WordTest>

function isRow(
  words: readonly NameWord[],
  at: number,
  parts: readonly Wanted[],
  isWord: WordTest,
): boolean {
  return (
    parts.length > 1 &&
    parts.every((part, number) => {
      const word = words[at + number]
      return word !== undefined && word.parts === 0 && isWord(word, part)
    })
  )
}
