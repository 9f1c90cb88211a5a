import type { Signed } from '../import/near-duplicates'
import type { LanguageAlias, SourceFields, TaggedPaper } from '../paper'
import type { NumberedWords } from '../search/words/packed-words'
import type { MethodEntry, ModelEntry, PaperTitle } from './store'

/**
 * What an import sees and does of the stored papers. The store gives one for the length of a
 * transaction; a dry run has its own that keeps everything in memory (`lib/import/dry-run.ts`).
 */
export interface ImportTransaction {
  byId(id: string): Promise<StoredPaper | null>
  /** All papers of one normalised title: more than one only where their ids differ. */
  byTitleKey(titleKey: string): Promise<StoredPaper[]>
  /** The paper that has a slug, now or formerly; null: the slug is free. */
  slugOwner(slug: string): Promise<number | null>

  /** Returns the store's number for the paper; numbers grow in the order of insertion. */
  insert(paper: PaperToStore): Promise<number>
  /** Replaces everything but the number. A former slug becomes a redirect. */
  update(key: number, paper: PaperToStore): Promise<void>
  /** The same where something of text or tags is another now; tells whether it was. */
  retag(key: number, paper: PaperToStore): Promise<boolean>
  remove(keys: readonly number[]): Promise<void>

  /** Every stored paper but those with these numbers, in source order. Papers may be updated while this runs. */
  allBut(keys: ReadonlySet<number>): AsyncIterable<StoredPaper>
  /** All papers as near-duplicates are found by, in source order. */
  signatures(): Promise<Signed[]>
  /** Replaces all pairs of near-duplicates; answers with the names of the papers of each that was none before. */
  setVersions(pairs: readonly (readonly [number, number])[]): Promise<[PaperTitle, PaperTitle][]>

  /** The fingerprint of vocabulary, corrections and extractor that the stored tags were made with. */
  tagging(): Promise<string | null>
  /** Answers how many methods and models go by another name now. */
  setTagging(fingerprint: string, vocabulary: StoredVocabulary): Promise<number>
}

export type StoredVocabulary = {
  methods: MethodEntry[]
  models: ModelEntry[]
  languageAliases: LanguageAlias[]
}

export type StoredPaper = SourceFields & {
  /** The store's own number of the paper. */
  key: number
  slug: string
  titleKey: string
  title: string
  abstract: string
  raw: { title: string; abstract: string; record: string | null }
}

export type PaperToStore = {
  paper: TaggedPaper
  slug: string
  titleKey: string
  /** See `near-duplicates`. */
  signature: Uint8Array
  /** The words of title and abstract, where they are known already. */
  words: NumberedWords | null
}
