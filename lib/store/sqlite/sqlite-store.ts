import { PrismaLibSql } from '@prisma/adapter-libsql'
import { aliasesInUse } from '../../listing/aliases-in-use'
import type { CollectionIndex } from '../../listing/collection-index'
import { countedLanguages } from '../../listing/counted-languages'
import { crossTable } from '../../listing/cross-table'
import { nearestValues } from '../../listing/nearest-values'
import { relatedPapers } from '../../listing/related-papers'
import { orderedPapers, unknownValues, viewPapers } from '../../listing/view-papers'
import { type Facet, type ListingQuery, NONE, PAGE_SIZE } from '../../query/listing-query'
import { explainMatch, type NamesOfTag } from '../../search/explain-match'
import { type FoundPapers, searchPapers } from '../../search/search-papers'
import { searchUnderstood } from '../../search/search-understood'
import { PrismaClient } from '../generated/client'
import type { ImportTransaction } from '../import-transaction'
import type {
  Aliases,
  Candidate,
  CollectionFacts,
  CrossTable,
  Listing,
  ListingWindow,
  ListPosition,
  PaperLookup,
  PaperSummary,
  PaperTitle,
  RelatedPaper,
  Store,
  Suggested,
} from '../store'
import { candidateOf, shownCandidate } from './candidates'
import { Connection, databasePath } from './connection'
import { allCorrections } from './corrections'
import { SqliteImportTransaction } from './import-transaction'
import { migrate } from './migrate'
import { readDetail, readSummaries } from './paper-records'
import { titleRow } from './row-schemas'
import { papersOfSlugs } from './slug-papers'
import { type Snapshot, Snapshots } from './snapshot'
import { slugOwner } from './stored-papers'
import { nearSummaries, suggestFor } from './typed-search'
import { upgradeWords } from './word-upgrade'

export class SqliteStore implements Store {
  readonly #url: string
  readonly #connection: Connection
  readonly #prisma: PrismaClient
  readonly #snapshots: Snapshots

  private constructor(url: string) {
    this.#url = url
    this.#connection = Connection.open(url)
    const adapter = new PrismaLibSql({ url: `file:${databasePath(url)}` })
    this.#prisma = new PrismaClient({ adapter })
    this.#snapshots = new Snapshots(this.#connection, this.#prisma)
  }

  /** Opens a database, made and brought to the newest schema where need be. */
  static open(url: string): SqliteStore {
    const store = new SqliteStore(url)
    try {
      migrate(store.#connection)
      upgradeWords(store.#connection)
    } catch (error) {
      store.#connection.close()
      throw error
    }
    return store
  }

  async revision(): Promise<string> {
    return this.#snapshots.current().revision
  }

  async size(): Promise<number> {
    return this.#snapshots.current().index.size
  }

  async facts(): Promise<CollectionFacts> {
    return this.#snapshots.current().facts()
  }

  async listing(query: ListingQuery, window?: ListingWindow): Promise<Listing> {
    const snapshot = this.#snapshots.current()
    const { index, fieldValues } = snapshot
    const { ordinals, ...view } = viewPapers(index, query, this.#search(snapshot))
    const { offset, limit } = window ?? { offset: (query.page - 1) * PAGE_SIZE, limit: PAGE_SIZE }
    const match = this.#search(snapshot)(query.q)
    const papers = this.#summaries(snapshot, ordinals.slice(offset, offset + limit))
    const namesOf: NamesOfTag = (facet, value) => index.facets[facet].get(value)?.aliases ?? []
    return {
      total: ordinals.length,
      papers: papers.map((paper) => ({
        ...paper,
        ...explainMatch(paper, match, fieldValues.of, namesOf),
      })),
      unknown: unknownValues(index, query).map(({ facet, value }) => ({
        facet,
        value,
        nearest: nearestValues(index, facet, value),
      })),
      ...view,
      search: searchUnderstood(query, match, snapshot, ordinals.length),
    }
  }

  async cross(query: ListingQuery, facets: readonly [Facet, Facet]): Promise<CrossTable> {
    const snapshot = this.#snapshots.current()
    return crossTable(snapshot.index, query, this.#search(snapshot)(query.q).papers, facets)
  }

  async papers(slugs: readonly string[]) {
    return papersOfSlugs(this.#connection, slugs, this.#snapshots.current().names)
  }

  async paper(slug: string): Promise<PaperLookup> {
    const { names } = this.#snapshots.current()
    const key = slugOwner(this.#connection, slug)
    const paper = key === null ? null : readDetail(this.#connection, key, names)
    if (paper === null) return null
    return paper.slug === slug ? { found: 'paper', paper } : { found: 'redirect', slug: paper.slug }
  }

  async has(kind: 'paper' | 'method' | 'model', slug: string): Promise<boolean> {
    if (kind === 'paper') return slugOwner(this.#connection, slug) !== null
    return slug !== NONE && this.#snapshots.current().index.facets[kind].has(slug)
  }

  async position(query: ListingQuery, slug: string): Promise<ListPosition | null> {
    const snapshot = this.#snapshots.current()
    const ordinal = this.#ordinalOf(snapshot, slug)
    if (ordinal === null) return null
    const ordinals = orderedPapers(snapshot.index, query, this.#search(snapshot))
    const at = ordinals.indexOf(ordinal)
    if (at === -1) return null
    return {
      position: at + 1,
      total: ordinals.length,
      previous: this.#titleOf(snapshot, ordinals[at - 1]),
      next: this.#titleOf(snapshot, ordinals[at + 1]),
    }
  }

  async closePapers(slug: string, limit: number): Promise<PaperTitle[]> {
    const snapshot = this.#snapshots.current()
    const { ranked, plain } = this.#search(snapshot)(slug.replaceAll('-', ' '))
    if (plain.length === 0) return []
    return ranked.slice(0, limit).flatMap((ordinal) => this.#titleOf(snapshot, ordinal) ?? [])
  }

  async related(slug: string, limit: number): Promise<RelatedPaper[]> {
    const snapshot = this.#snapshots.current()
    const ordinal = this.#ordinalOf(snapshot, slug)
    if (ordinal === null) return []
    return relatedPapers(snapshot.index, ordinal, limit).flatMap(({ ordinal: other, ...why }) => {
      const named = this.#titleOf(snapshot, other)
      return named === null ? [] : [{ ...named, ...why }]
    })
  }

  async methods() {
    const { index, vocabulary } = this.#snapshots.current()
    const methods = await vocabulary.methods()
    return methods.map((method) => ({ ...method, count: countOf(index, 'method', method.slug) }))
  }

  async models() {
    const { index, vocabulary } = this.#snapshots.current()
    const models = await vocabulary.models()
    return models.map((model) => ({ ...model, count: countOf(index, 'model', model.slug) }))
  }

  async languages() {
    return [...countedLanguages(this.#snapshots.current().index)]
  }

  async corrections() {
    return allCorrections(this.#connection)
  }

  async candidates(): Promise<Candidate[]> {
    const snapshot = this.#snapshots.current()
    return readSummaries(this.#connection, snapshot.index.keys, snapshot.names).map(candidateOf)
  }

  async aliases(): Promise<Aliases> {
    return aliasesInUse(this.#snapshots.current().index)
  }

  async nearCandidates(query: ListingQuery, limit: number): Promise<Candidate[]> {
    const papers = nearSummaries(this.#connection, this.#snapshots.current(), query)
    return papers.slice(0, limit).map(shownCandidate)
  }

  async suggest(text: string, limit: number): Promise<Suggested> {
    return suggestFor(this.#connection, this.#snapshots.current(), text, limit)
  }

  async importing<T>(work: (transaction: ImportTransaction) => Promise<T>): Promise<T> {
    const connection = Connection.open(this.#url, 'write')
    try {
      connection.execute('BEGIN IMMEDIATE')
      const transaction = new SqliteImportTransaction(connection)
      const result = await work(transaction)
      transaction.finish()
      connection.execute('COMMIT')
      return result
    } catch (error) {
      connection.rollback()
      throw error
    } finally {
      connection.close()
    }
  }

  async close(): Promise<void> {
    await this.#prisma.$disconnect()
    this.#connection.close()
  }

  #search(snapshot: Snapshot): (q: string) => FoundPapers {
    return (q) => snapshot.searches.getOrMake(q, () => searchPapers(snapshot, q))
  }

  #summaries({ index, names }: Snapshot, ordinals: readonly number[]): PaperSummary[] {
    return readSummaries(
      this.#connection,
      ordinals.flatMap((ordinal) => index.keys[ordinal] ?? []),
      names,
    )
  }

  #ordinalOf({ index }: Snapshot, slug: string): number | null {
    const key = slugOwner(this.#connection, slug)
    return key === null ? null : (index.ordinalOf.get(key) ?? null)
  }

  #titleOf({ index }: Snapshot, ordinal: number | undefined): PaperTitle | null {
    const key = ordinal === undefined ? undefined : index.keys[ordinal]
    return key === undefined
      ? null
      : this.#connection.get(titleRow, 'SELECT slug, title FROM Paper WHERE key = ?', key)
  }
}

function countOf(index: CollectionIndex, facet: Facet, value: string): number {
  return index.facets[facet].get(value)?.papers.count() ?? 0
}
