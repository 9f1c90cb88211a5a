import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ImportTransaction, PaperToStore, StoredPaper } from '../import-transaction'
import type { PaperTitle } from '../store'
import type { Connection } from './connection'
import { insertTags, removeTags } from './paper-tags'
import { blob, titleRow, valueRow } from './row-schemas'
import { hasSameTags } from './same-tags'
import { StoredNames } from './stored-names'
import { paperById, papersBut, papersByTitleKey, slugOwner } from './stored-papers'
import { WordWriter } from './word-writer'

const slugRow = z.object({ slug: z.string() })
const namedRow = z.object({ slug: z.string(), name: z.string() })
const versionRow = z.object({ paperKey: z.number(), otherKey: z.number() })
const signedRow = z.object({ key: z.number(), titleKey: z.string(), signature: blob })

/**
 * An import's view of the store, on a connection that has a write transaction open. It counts what it
 * writes, so that an import that changes nothing leaves the store's revision alone.
 */
export class SqliteImportTransaction implements ImportTransaction {
  readonly #connection: Connection
  readonly #words: WordWriter
  readonly #names: StoredNames | null
  #writes = 0

  constructor(connection: Connection) {
    this.#connection = connection
    this.#words = new WordWriter(connection)
    this.#names = StoredNames.ofEmpty(connection)
  }

  async byId(id: string): Promise<StoredPaper | null> {
    return this.#names?.has('id', id) === false ? null : paperById(this.#connection, id)
  }

  async byTitleKey(titleKey: string): Promise<StoredPaper[]> {
    return this.#names?.has('title', titleKey) === false
      ? []
      : papersByTitleKey(this.#connection, titleKey)
  }

  async slugOwner(slug: string): Promise<number | null> {
    return this.#names?.has('slug', slug) === false ? null : slugOwner(this.#connection, slug)
  }

  async insert(row: PaperToStore): Promise<number> {
    this.#writes++
    const { paper } = row
    const key = this.#connection.run(
      `INSERT INTO Paper (slug, sourceId, titleKey, title, abstract, rawTitle, rawAbstract, rawRecord,
         authors, year, venue, url, codeUrls, languageCount, availability, signature)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...paperColumns(row),
    )
    insertTags(this.#connection, key, paper)
    this.#words.set(key, paper, row.words)
    this.#note(row)
    return key
  }

  async update(key: number, row: PaperToStore): Promise<void> {
    this.#writes++
    const former = this.#connection.get(slugRow, 'SELECT slug FROM Paper WHERE key = ?', key)
    this.#connection.run(
      `UPDATE Paper SET slug = ?, sourceId = ?, titleKey = ?, title = ?, abstract = ?, rawTitle = ?,
         rawAbstract = ?, rawRecord = ?, authors = ?, year = ?, venue = ?, url = ?, codeUrls = ?,
         languageCount = ?, availability = ?, signature = ?
       WHERE key = ?`,
      ...paperColumns(row),
      key,
    )
    if (former !== null && former.slug !== row.slug) this.#redirect(former.slug, row.slug, key)
    removeTags(this.#connection, key)
    insertTags(this.#connection, key, row.paper)
    this.#words.set(key, row.paper, row.words)
    this.#note(row)
  }

  async retag(key: number, row: PaperToStore): Promise<boolean> {
    if (hasSameTags(this.#connection, key, row)) return false
    await this.update(key, row)
    return true
  }

  async remove(keys: readonly number[]): Promise<void> {
    for (const key of keys) {
      this.#writes++
      this.#words.remove(key)
      this.#connection.run('DELETE FROM Paper WHERE key = ?', key)
    }
  }

  async *allBut(keys: ReadonlySet<number>): AsyncGenerator<StoredPaper> {
    yield* papersBut(this.#connection, keys)
  }

  async signatures() {
    return this.#connection.all(
      signedRow,
      'SELECT key, titleKey, signature FROM Paper ORDER BY key',
    )
  }

  async setVersions(pairs: readonly (readonly [number, number])[]) {
    const before = new Set(
      this.#connection
        .all(versionRow, 'SELECT paperKey, otherKey FROM Version')
        .map(({ paperKey, otherKey }) => `${paperKey} ${otherKey}`),
    )
    this.#connection.run('DELETE FROM Version')
    const insert = 'INSERT INTO Version (paperKey, otherKey) VALUES (?, ?)'
    for (const [one, other] of pairs) {
      this.#connection.run(insert, one, other)
      this.#connection.run(insert, other, one)
    }
    const nameOf = (key: number) =>
      titleRow.parse(
        this.#connection.get(titleRow, 'SELECT slug, title FROM Paper WHERE key = ?', key),
      )
    return pairs
      .filter(([one, other]) => !before.has(`${one} ${other}`))
      .map(([one, other]): [PaperTitle, PaperTitle] => [nameOf(one), nameOf(other)])
  }

  async tagging(): Promise<string | null> {
    const row = this.#connection.get(valueRow, `SELECT value FROM State WHERE name = 'tagging'`)
    return row?.value ?? null
  }

  async setTagging(
    fingerprint: string,
    vocabulary: Parameters<ImportTransaction['setTagging']>[1],
  ) {
    this.#writes++
    this.#setState('tagging', fingerprint)
    this.#setState('languageAliases', JSON.stringify(vocabulary.languageAliases))
    const renamed =
      this.#renamed('Method', vocabulary.methods) + this.#renamed('Model', vocabulary.models)
    this.#connection.run('DELETE FROM Method')
    vocabulary.methods.forEach((method, position) => {
      this.#connection.run(
        'INSERT INTO Method (slug, name, parent, definition, aliases, position) VALUES (?, ?, ?, ?, ?, ?)',
        method.slug,
        method.name,
        method.parent,
        method.definition,
        JSON.stringify(method.aliases),
        position,
      )
    })
    this.#connection.run('DELETE FROM Model')
    vocabulary.models.forEach((model, position) => {
      this.#connection.run(
        'INSERT INTO Model (slug, name, parent, aliases, position) VALUES (?, ?, ?, ?, ?)',
        model.slug,
        model.name,
        model.parent,
        JSON.stringify(model.aliases),
        position,
      )
    })
    return renamed
  }

  /** How many of the entries are stored under another name. */
  #renamed(table: 'Method' | 'Model', entries: readonly { slug: string; name: string }[]): number {
    const stored = this.#connection.all(namedRow, `SELECT slug, name FROM ${table}`)
    const names = new Map(stored.map(({ slug, name }) => [slug, name]))
    return entries.filter(({ slug, name }) => (names.get(slug) ?? name) !== name).length
  }

  /** Ends the import's writing; a store that was written to is another one for its readers. */
  finish(): void {
    this.#words.finish()
    if (this.#writes === 0) return
    this.#setState('revision', randomUUID())
    this.#setState('changed', new Date().toISOString())
  }

  #setState(name: string, value: string): void {
    this.#connection.run(
      'INSERT INTO State (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      name,
      value,
    )
  }

  #note({ paper, slug, titleKey }: PaperToStore): void {
    if (paper.id !== null) this.#names?.add('id', paper.id)
    this.#names?.add('title', titleKey)
    this.#names?.add('slug', slug)
  }

  /** A slug that the paper takes back is no redirect any more. */
  #redirect(former: string, slug: string, key: number): void {
    this.#connection.run('DELETE FROM Redirect WHERE slug = ?', slug)
    this.#connection.run('INSERT INTO Redirect (slug, paperKey) VALUES (?, ?)', former, key)
  }
}

function paperColumns({ paper, slug, titleKey, signature }: PaperToStore) {
  return [
    slug,
    paper.id,
    titleKey,
    paper.title,
    paper.abstract,
    paper.raw.title === paper.title ? null : paper.raw.title,
    paper.raw.abstract === paper.abstract ? null : paper.raw.abstract,
    paper.raw.record,
    JSON.stringify(paper.authors),
    paper.year,
    paper.venue,
    paper.url,
    JSON.stringify(paper.codeUrls),
    paper.languageCount,
    paper.availability,
    signature,
  ] as const
}
