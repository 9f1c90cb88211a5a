import { createHash } from 'node:crypto'
import { EXTRACTOR_VERSION } from '../extract/extractor-version'
import { compileLanguages, type LanguageMatcher } from '../extract/language-matcher'
import { type Phrase, PhraseMatcher } from '../extract/phrase-matcher'
import type { LanguageAlias, Method, Model } from '../paper'
import { type CommonNames, readCommonNames } from './common-names'
import { type LanguageName, languageAliases } from './language-names'
import { type Condition, type PhraseRow, readPhrases } from './phrase-table'
import { stopWordsAlone } from './stop-words-alone'
import { ancestorsBySlug, readTerms, termColumns } from './term-table'
import {
  hasUnreadLines,
  problemAt,
  readRows,
  VocabularyError,
  type VocabularyFile,
} from './vocabulary-file'

/** The files of the vocabulary, by what they hold. */
export type VocabularyFiles = {
  methods: VocabularyFile
  methodPhrases: VocabularyFile
  models: VocabularyFile
  modelPhrases: VocabularyFile
  wordLists: VocabularyFile
  commonNames: VocabularyFile
  languageNames: VocabularyFile
}

export type TermFacet = 'method' | 'model'

/** A phrase's say: it names this term where the conditions hold. */
export type PhraseRule = { facet: TermFacet; slug: string; conditions: readonly Condition[] }
export type AffixRule = PhraseRule & { prefix: string; suffix: string }

/** What the matcher finds in a text. */
export type Signal =
  | TermSignal
  | { kind: 'list'; list: string }
  | { kind: 'language'; name: LanguageName }

/** What it finds of methods and models. */
export type TermSignal =
  | { kind: 'term'; rule: PhraseRule }
  /** Half of a phrase; both halves have the same rule. */
  | { kind: 'gap-first' | 'gap-last'; rule: PhraseRule }
  /** Hides phrases of the facet that it overlaps: all of them, or those of one term. */
  | { kind: 'hider'; facet: TermFacet; slug: string | null }

/** The vocabulary, read and compiled once; everything extraction knows beyond the paper's own words. */
export type Vocabulary = {
  methods: (Method & { aliases: string[] })[]
  models: (Model & { aliases: string[] })[]
  matcher: PhraseMatcher<Signal>
  affixes: Record<TermFacet, readonly AffixRule[]>
  ancestors: Record<TermFacet, ReadonlyMap<string, readonly string[]>>
  commonNames: CommonNames
  languages: LanguageMatcher
  languageAliases: LanguageAlias[]
  /** Changes with every file and with the extractor: other tags may come out. */
  fingerprint: string
}

const HIDES_ALL = '-'

/** Throws a VocabularyError that names every mistake with its file, line and remedy. */
export function compileVocabulary(files: VocabularyFiles): Vocabulary {
  const problems: string[] = []
  const methods = readTerms(files.methods, ['definition'], problems)
  const models = readTerms(files.models, [], problems)
  const hasAllMethods = !hasUnreadLines(files.methods, termColumns(['definition']))
  const hasAllModels = !hasUnreadLines(files.models, termColumns([]))
  const listColumns = ['list', 'phrase', 'when', 'note'] as const
  const listNames = new Set(
    readRows(files.wordLists, listColumns, []).map(({ cells }) => cells.list),
  )
  // What a line that cannot be read would have brought is not also called unknown wherever it is used.
  const hasAllLists = !hasUnreadLines(files.wordLists, listColumns)
  const isList = (name: string) => listNames.has(name) || !hasAllLists
  const lists = readPhrases(files.wordLists, 'list', isList, isList, problems)
  const phrasesOf = (
    file: VocabularyFile,
    terms: readonly { slug: string }[],
    hasAllTerms: boolean,
  ) => {
    const slugs = new Set(terms.map(({ slug }) => slug))
    const isOwner = (owner: string) =>
      !hasAllTerms ||
      owner === HIDES_ALL ||
      slugs.has(owner) ||
      (owner.startsWith('-') && slugs.has(owner.slice(1)))
    const rows = readPhrases(file, 'slug', isOwner, isList, problems)
    for (const { line, owner, shape, exact } of rows) {
      const report = (message: string) => problems.push(problemAt(file, line, message))
      if (!owner.startsWith('-')) {
        const words = exact ? null : stopWordsAlone(shape)
        if (words !== null) report(`"${words}" is in every text: add a word that tells it apart`)
      } else if (shape.kind !== 'phrase') {
        report('only a plain phrase hides others: remove the gap or "*"')
      }
    }
    return rows
  }
  for (const { line, shape, conditions } of lists) {
    if (shape.kind === 'phrase' && conditions.length === 0) continue
    const message = 'a word list takes plain phrases and no condition but exact: simplify the row'
    problems.push(problemAt(files.wordLists, line, message))
  }
  const commonNames = readCommonNames(files.commonNames, problems)
  const languages = compiled(() => compileLanguages(files.languageNames), problems)
  const methodRows = phrasesOf(files.methodPhrases, methods, hasAllMethods)
  const modelRows = phrasesOf(files.modelPhrases, models, hasAllModels)
  reportUnspoken(files.methods, methods, files.methodPhrases, methodRows, problems)
  reportUnspoken(files.models, models, files.modelPhrases, modelRows, problems)
  if (problems.length > 0 || languages === null) throw new VocabularyError(problems)

  return {
    methods: methods.map(({ slug, name, parent, aliases, cells }) => ({
      slug,
      name,
      parent,
      definition: cells.definition,
      aliases,
    })),
    models: models.map(({ slug, name, parent, aliases }) => ({ slug, name, parent, aliases })),
    matcher: new PhraseMatcher([
      ...termPhrases('method', methodRows),
      ...termPhrases('model', modelRows),
      ...listPhrases(lists),
      ...languages.phrases.map(({ value, ...phrase }) => ({
        ...phrase,
        value: { kind: 'language' as const, name: value },
      })),
    ]),
    affixes: { method: affixRules('method', methodRows), model: affixRules('model', modelRows) },
    ancestors: { method: ancestorsBySlug(methods), model: ancestorsBySlug(models) },
    commonNames,
    languages,
    languageAliases: languageAliases(files.languageNames),
    fingerprint: fingerprintOf(files),
  }
}

/** A term that no phrase names, and none of whose kinds is named, would never be given. */
function reportUnspoken(
  file: VocabularyFile,
  terms: readonly { line: number; slug: string; parent: string | null }[],
  phraseFile: VocabularyFile,
  rows: readonly PhraseRow[],
  problems: string[],
): void {
  if (hasUnreadLines(phraseFile, ['slug', 'phrase', 'when', 'note'])) return
  const spoken = new Set([...rows.map(({ owner }) => owner), ...terms.map(({ parent }) => parent)])
  for (const { line, slug } of terms) {
    if (spoken.has(slug)) continue
    const message = `no phrase names "${slug}": add a line to ${phraseFile.name}`
    problems.push(problemAt(file, line, message))
  }
}

/** The languages' file has a reader of its own, which throws its mistakes, one a line. */
function compiled<T>(compile: () => T, problems: string[]): T | null {
  try {
    return compile()
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
    return null
  }
}

function* termPhrases(facet: TermFacet, rows: readonly PhraseRow[]): Generator<Phrase<Signal>> {
  for (const { owner, shape, exact, conditions } of rows) {
    if (owner.startsWith('-')) {
      const slug = owner === HIDES_ALL ? null : owner.slice(1)
      if (shape.kind === 'phrase')
        yield* phrases(shape.variants, exact, { kind: 'hider', facet, slug })
      continue
    }
    const rule = { facet, slug: owner, conditions }
    if (shape.kind === 'phrase') yield* phrases(shape.variants, exact, { kind: 'term', rule })
    if (shape.kind === 'gap') {
      yield* phrases(shape.first, exact, { kind: 'gap-first', rule })
      yield* phrases(shape.last, exact, { kind: 'gap-last', rule })
    }
  }
}

function* listPhrases(rows: readonly PhraseRow[]): Generator<Phrase<Signal>> {
  const signals = new Map<string, Signal>()
  for (const { owner, shape, exact } of rows) {
    const signal = signals.get(owner) ?? { kind: 'list', list: owner }
    signals.set(owner, signal)
    if (shape.kind === 'phrase') yield* phrases(shape.variants, exact, signal)
  }
}

function* phrases(variants: readonly string[], caseSensitive: boolean, value: Signal) {
  for (const phrase of variants) yield { phrase, value, caseSensitive }
}

function affixRules(facet: TermFacet, rows: readonly PhraseRow[]): AffixRule[] {
  return rows.flatMap(({ owner, shape, conditions }) =>
    shape.kind === 'affix'
      ? [{ facet, slug: owner, conditions, prefix: shape.prefix, suffix: shape.suffix }]
      : [],
  )
}

function fingerprintOf(files: VocabularyFiles): string {
  const hash = createHash('sha256').update(EXTRACTOR_VERSION)
  for (const { text } of Object.values(files)) hash.update('\0').update(text)
  return hash.digest('hex').slice(0, 16)
}
