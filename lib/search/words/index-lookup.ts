import type { CollectionIndex } from '../../listing/collection-index'
import { PaperSet } from '../../listing/paper-set'
import type { Facet } from '../../query/listing-query'
import type { Operand, PhraseNode, WordNode } from '../query-tree'
import type { TextSearchField } from '../search-fields'
import type { TermLookup } from '../term-lookup'
import { joinedParts, stem } from '../terms'
import type { CollectionWords } from './collection-words'
import { TAG_WEIGHT, type TermHits } from './hit-collector'
import { RowPattern, type RowUnit } from './row-pattern'
import { type Spelling, spelledWords } from './spelled-words'
import { wordForms } from './word-forms'
import { WORD_FIELDS } from './word-texts'

type SearchedWord = Pick<WordNode, 'parts' | 'prefix'>
type SearchedPhrase = Pick<PhraseNode, 'units'>

/** What a word of the same stem tells that is not a form of the one that was typed. */
const DERIVED_SHARE = 0.5

/**
 * Answers one search: which papers hold its words, and how much of them. What was looked up once is kept, for the same
 * words first decide which papers match and then rank them.
 */
export class IndexLookup implements TermLookup {
  readonly words: CollectionWords
  readonly #index: CollectionIndex
  readonly #known = new Map<string, TermHits>()

  constructor(words: CollectionWords, index: CollectionIndex) {
    this.words = words
    this.#index = index
  }

  get size(): number {
    return this.#index.size
  }

  word(word: SearchedWord): PaperSet {
    return this.#setOf(this.wordHits(word))
  }

  wordItself(word: SearchedWord): PaperSet {
    const { parts, prefix } = word
    const isAllForms = parts.length === 1 && wordForms(word, this.words.text) === null
    if (prefix || isAllForms) return this.word(word)
    const hits = this.#once(`= ${parts.join(' ')}`, () => {
      this.#collectUnit(parts, 'form', null)
      this.#collectTags(parts, 'form')
    })
    return this.#setOf(hits)
  }

  phrase(phrase: SearchedPhrase): PaperSet {
    return this.#setOf(this.phraseHits(phrase))
  }

  inField(field: TextSearchField, operand: Operand): PaperSet {
    return this.#setOf(this.fieldHits(field, operand))
  }

  tagged(facet: Facet, value: string): PaperSet {
    return this.#index.facets[facet].get(value)?.papers ?? PaperSet.empty(this.size)
  }

  /** A word in any text or in a name of a tag. */
  wordHits({ parts, prefix }: SearchedWord): TermHits {
    return this.#once(`${prefix} ${parts.join(' ')}`, () => {
      this.#collectUnit(parts, prefix ? 'prefix' : 'stem', null)
      this.#collectTags(parts, prefix ? 'prefix' : 'stem')
    })
  }

  /** The same, but what is only derived from the word ("universal" of "university") tells less of a paper. */
  faithfulHits(word: SearchedWord): TermHits {
    const forms = wordForms(word, this.words.text)
    if (forms === null) return this.wordHits(word)
    return this.#once(`~ ${word.parts.join(' ')}`, () => {
      const { collector } = this.words
      for (const derived of forms.derived) collector.addWord(derived)
      collector.fade(DERIVED_SHARE)
      for (const own of forms.own) collector.addWord(own)
      this.#collectTags(word.parts, 'stem')
    })
  }

  /** Words side by side, as they are written, in any text. The names of tags are not the paper's words. */
  phraseHits({ units }: SearchedPhrase): TermHits {
    const key = `"${units.map((parts) => parts.join(' ')).join('"')}`
    return this.#once(key, () => this.#collectRow(units, 'exact', null))
  }

  fieldHits(field: TextSearchField, operand: Operand): TermHits {
    const number = WORD_FIELDS.indexOf(field)
    const key = operand.kind === 'word' ? [operand.parts, operand.prefix] : [operand.units]
    return this.#once(`${field}:${JSON.stringify(key)}`, () => {
      if (operand.kind === 'phrase') this.#collectRow(operand.units, 'exact', number)
      else {
        // Names of people have no stems: "Fields" is not "Field"
        const spelling = operand.prefix ? 'prefix' : field === 'author' ? 'exact' : 'form'
        this.#collectUnit(operand.parts, spelling, number)
      }
    })
  }

  /** About how many papers have a word's stem in their texts, without looking them up. */
  papersWithStem(written: string): number {
    const { text } = this.words
    let papers = 0
    for (const word of text.stems.wordsOf(stem(written))) papers += text.papersWith(word)
    return papers
  }

  /** The words of the collection that a written word stands for. */
  spelled(written: string, spelling: Spelling): Iterable<number> {
    return spelledWords(this.words.text, written, spelling)
  }

  /** The words that the parts of a compound may be as one. */
  #joined(parts: readonly string[], spelling: Spelling): Iterable<number> {
    const joined = joinedParts(parts)
    return joined === null ? [] : this.spelled(joined, spelling)
  }

  #once(key: string, collect: () => void): TermHits {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    collect()
    const hits = this.words.collector.take()
    this.#known.set(key, hits)
    return hits
  }

  /** A word, or a compound joined or apart. */
  #collectUnit(parts: readonly string[], spelling: Spelling, field: number | null): void {
    const { collector } = this.words
    for (const word of this.#joined(parts, spelling)) collector.addWord(word, field)
    if (parts.length > 1) {
      const apart = parts.map((part) => [part])
      this.#collectRow(apart, spelling, field)
    }
  }

  #collectTags(parts: readonly string[], by: Exclude<Spelling, 'exact'>): void {
    for (const { papers } of this.words.tags.valuesWith(parts, by)) {
      this.words.collector.addSet(papers, TAG_WEIGHT)
    }
  }

  /** Words in a row. Papers that hold something already have the joined form, which says the same. */
  #collectRow(
    units: readonly (readonly string[])[],
    spelling: Spelling,
    field: number | null,
  ): void {
    if (units.length === 0) return
    // Only the last word of what is typed may be the beginning of one; those before it are whole
    const whole = spelling === 'prefix' ? 'stem' : spelling
    const rows = units.map((unit, at): RowUnit => {
      const lastSpelling = at === units.length - 1 ? spelling : whole
      return {
        joined: new Set(this.#joined(unit, lastSpelling)),
        parts: unit.map(
          (part, number) =>
            new Set(this.spelled(part, number === unit.length - 1 ? lastSpelling : whole)),
        ),
      }
    })
    const { collector, text } = this.words
    const words = rows.map(onlyWord)
    let holders = rows.map((row) => this.#holders(row, field)).reduce((a, b) => a.and(b))
    if (words.length > 1 && words.every((word) => this.#isCommon(word))) {
      const common = words.flatMap((word) => word ?? [])
      text.pairs.eachRow(common, (paper, counts) => {
        if (!collector.has(paper)) collector.addRow(paper, inField(counts, field))
      })
      holders = holders.and(text.pairs.papersToRead(common))
    } else holders = this.#runHolders(words, field).reduce((a, b) => a.and(b), holders)
    const pattern = new RowPattern(rows)
    const reader = text.reader()
    const counts = WORD_FIELDS.map(() => 0)
    for (const paper of holders.toArray()) {
      if (collector.has(paper)) continue
      reader.open(paper)
      if (pattern.countIn(reader, field, counts)) collector.addRow(paper, counts)
    }
  }

  /** Papers that may have a place of a row. */
  #holders({ joined, parts }: RowUnit, field: number | null): PaperSet {
    const whole = this.#papersWith(joined, field)
    if (parts.length === 1) return whole
    const apart = [
      ...parts.map((words) => this.#papersWith(words, field)),
      ...this.#runHolders(parts.map(single), field),
    ].reduce((a, b) => a.and(b))
    return whole.or(apart)
  }

  /** For each run of common words that must stand side by side, the papers where they may. */
  #runHolders(words: readonly (number | null)[], field: number | null): PaperSet[] {
    const { pairs } = this.words.text
    const runs: number[][] = [[]]
    for (const word of words) {
      if (word !== null && pairs.isCommon(word)) runs.at(-1)?.push(word)
      else runs.push([])
    }
    return runs
      .filter((run) => run.length > 1)
      .map((run) => {
        const papers = PaperSet.empty(this.size)
        pairs.eachRow(run, (paper, counts) => {
          if (field === null || (counts[field] ?? 0) > 0) papers.add(paper)
        })
        return papers.or(pairs.papersToRead(run))
      })
  }

  #isCommon(word: number | null): boolean {
    return word !== null && this.words.text.pairs.isCommon(word)
  }

  #papersWith(words: Iterable<number>, field: number | null): PaperSet {
    const papers = PaperSet.empty(this.size)
    for (const word of words) this.words.text.addPapersTo(papers, word, field)
    return papers
  }

  #setOf({ papers }: TermHits): PaperSet {
    return PaperSet.of(this.size, papers)
  }
}

/** The one word that stands for a place of a row; null where several may, or the parts of one. */
function onlyWord({ joined, parts }: RowUnit): number | null {
  return parts.length === 1 ? single(joined) : null
}

/** Counts by field with only those of one field, or all of them. */
function inField(counts: readonly number[], field: number | null): readonly number[] {
  return field === null ? counts : counts.map((count, at) => (at === field ? count : 0))
}

function single(words: ReadonlySet<number>): number | null {
  const [word = null] = words
  return words.size === 1 ? word : null
}
