import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'libsql'
import type { z } from 'zod'

/** Milliseconds that a writer waits for another process's import to end. */
const BUSY_TIMEOUT_MS = 10_000

/**
 * Kilobytes of the file that a connection keeps. The system keeps what is read anyway, so a server, which reads, would
 * hold the same pages twice; an import, which writes, would write them several times.
 */
const CACHE_KB = { read: 4_000, write: 32_000 } as const

/** A parameter or a column of a statement. */
export type Value = string | number | Uint8Array | null

/**
 * One SQLite connection. Statements are prepared once and kept; rows are parsed by the schema of whoever
 * asks, so that no row goes on as an unknown shape. All calls are synchronous: a query takes well under a
 * millisecond, less than handing it to another thread (docs/decisions/001-sqlite-driver.md).
 */
export class Connection {
  readonly #database: Database.Database
  readonly #statements = new Map<string, Database.Statement>()

  private constructor(database: Database.Database) {
    this.#database = database
  }

  /**
   * @param url `file:PATH`, relative to the working directory. The folder is made when missing.
   * @param purpose What it mostly does.
   */
  static open(url: string, purpose: 'read' | 'write' = 'read'): Connection {
    const path = databasePath(url)
    mkdirSync(dirname(path), { recursive: true })
    const connection = new Connection(new Database(path))
    connection.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    // Readers go on reading the last commit while an import writes
    connection.execute('PRAGMA journal_mode = WAL')
    connection.execute('PRAGMA synchronous = NORMAL')
    connection.execute('PRAGMA foreign_keys = ON')
    connection.execute('PRAGMA temp_store = MEMORY')
    connection.execute(`PRAGMA cache_size = -${CACHE_KB[purpose]}`)
    return connection
  }

  all<S extends z.ZodType>(schema: S, sql: string, ...values: Value[]): z.output<S>[] {
    return this.#prepare(sql)
      .all(...values)
      .map((row) => schema.parse(row))
  }

  get<S extends z.ZodType>(schema: S, sql: string, ...values: Value[]): z.output<S> | null {
    const row = this.#prepare(sql).get(...values)
    return row === undefined ? null : schema.parse(row)
  }

  /** Runs a statement that writes; the answer is the rowid of the last insertion. */
  run(sql: string, ...values: Value[]): number {
    return Number(this.#prepare(sql).run(...values).lastInsertRowid)
  }

  /** Runs statements without parameters, for pragmas, migrations and transactions. */
  execute(sql: string): void {
    this.#database.exec(sql)
  }

  /** Runs reads that all see one and the same commit. */
  reading<T>(read: () => T): T {
    this.execute('BEGIN')
    try {
      return read()
    } finally {
      this.rollback()
    }
  }

  /** Undoes an open transaction; harmless when there is none. */
  rollback(): void {
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK')
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

/** @throws When the URL is not of SQLite: no other dialect is implemented. */
export function databasePath(url: string): string {
  if (!url.startsWith('file:')) {
    throw new Error(
      `DATABASE_URL must begin with "file:", as in file:./prisma/papers.db, not "${url}"`,
    )
  }
  return resolve(url.slice('file:'.length))
}
