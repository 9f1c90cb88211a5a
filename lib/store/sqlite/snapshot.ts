import { z } from 'zod'
import { type CollectionIndex, labelOf } from '../../listing/collection-index'
import type { Facet } from '../../query/listing-query'
import { FieldValues } from '../../search/field-values'
import type { FoundPapers } from '../../search/search-papers'
import { CollectionWords } from '../../search/words/collection-words'
import { TextIndex } from '../../search/words/text-index'
import type { PrismaClient } from '../generated/client'
import { RecentlyUsed } from '../recently-used'
import type { CollectionFacts, MethodEntry, ModelEntry, TagNames } from '../store'
import { readFacts } from './collection-facts'
import { loadCollectionIndex } from './collection-index'
import type { Connection } from './connection'
import { readPaperWords } from './paper-words'
import { valueRow } from './row-schemas'
import { loadTypedNames, type TypedNames } from './typed-names'
import { readMethods, readModels } from './vocabulary-entries'
import { readWordList } from './word-lists'

/** Searches kept, so that paging, filtering and stepping through a list search once. */
const SEARCHES_KEPT = 50

/** What is known of one state of the collection, until an import makes another. */
export type Snapshot = {
  revision: string
  index: CollectionIndex
  words: CollectionWords
  searches: RecentlyUsed<string, FoundPapers>
  /** What a search may name in a field. */
  fieldValues: FieldValues
  names: TagNames
  facts(): CollectionFacts
  /** Read when someone first types. */
  typedNames(): TypedNames
  vocabulary: { methods(): Promise<MethodEntry[]>; models(): Promise<ModelEntry[]> }
}

const dataVersionRow = z.object({ data_version: z.number() })

/** Keeps the snapshot of the newest committed state. */
export class Snapshots {
  readonly #connection: Connection
  readonly #prisma: PrismaClient
  #snapshot: Snapshot | null = null
  #dataVersion = -1

  constructor(connection: Connection, prisma: PrismaClient) {
    this.#connection = connection
    this.#prisma = prisma
  }

  /** The newest committed state. Asking SQLite whether another connection has committed takes microseconds. */
  current(): Snapshot {
    const version = this.#connection.get(dataVersionRow, 'PRAGMA data_version')
    const dataVersion = version?.data_version ?? 0
    if (this.#snapshot !== null && dataVersion === this.#dataVersion) return this.#snapshot
    // One transaction, or an import that ends meanwhile would be in half of what is read
    this.#snapshot = this.#connection.reading(() => this.#read())
    this.#dataVersion = dataVersion
    return this.#snapshot
  }

  /** An import that changed nothing leaves the snapshot that there is. */
  #read(): Snapshot {
    const row = this.#connection.get(valueRow, `SELECT value FROM State WHERE name = 'revision'`)
    const revision = row?.value ?? 'empty'
    if (this.#snapshot?.revision === revision) return this.#snapshot
    // Let go of before the next one is made, for two of them would take twice the memory
    this.#snapshot = null
    const index = loadCollectionIndex(this.#connection)
    const packed = readPaperWords(this.#connection, index.ordinalOf)
    const text = new TextIndex(readWordList(this.#connection), packed)
    const nameOf = (facet: Facet) => (value: string) => labelOf(index, facet, value)
    return {
      revision,
      index,
      words: new CollectionWords(text, index),
      searches: new RecentlyUsed(SEARCHES_KEPT),
      fieldValues: new FieldValues(index),
      names: {
        method: nameOf('method'),
        model: nameOf('model'),
        language: nameOf('language'),
      },
      facts: onceRead(() => readFacts(this.#connection)),
      typedNames: onceRead(() => loadTypedNames(this.#connection, index)),
      vocabulary: {
        methods: once(() => readMethods(this.#prisma)),
        models: once(() => readModels(this.#prisma)),
      },
    }
  }
}

/** A reader that reads at its first call only. */
function onceRead<T>(read: () => T): () => T {
  let result: { value: T } | null = null
  return () => {
    result ??= { value: read() }
    return result.value
  }
}

/** A reader that reads at its first call only, and again after a failure. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null
  return () => {
    result ??= read().catch((error: unknown) => {
      result = null
      throw error
    })
    return result
  }
}
