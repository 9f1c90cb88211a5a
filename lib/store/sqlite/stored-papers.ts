import { z } from 'zod'
import type { StoredPaper } from '../import-transaction'
import type { Connection } from './connection'
import { jsonStrings, keyRow, keysRow } from './row-schemas'

const storedRow = z
  .object({
    key: z.number(),
    slug: z.string(),
    sourceId: z.string().nullable(),
    titleKey: z.string(),
    title: z.string(),
    abstract: z.string(),
    rawTitle: z.string().nullable(),
    rawAbstract: z.string().nullable(),
    rawRecord: z.string().nullable(),
    authors: jsonStrings,
    year: z.number().nullable(),
    venue: z.string().nullable(),
    url: z.string().nullable(),
    codeUrls: jsonStrings,
  })
  .transform(
    ({ sourceId, rawTitle, rawAbstract, rawRecord, ...row }): StoredPaper => ({
      ...row,
      id: sourceId,
      raw: {
        title: rawTitle ?? row.title,
        abstract: rawAbstract ?? row.abstract,
        record: rawRecord,
      },
    }),
  )

const STORED_COLUMNS = `key, slug, sourceId, titleKey, title, abstract, rawTitle, rawAbstract, rawRecord,
  authors, year, venue, url, codeUrls`

export function paperById(connection: Connection, id: string): StoredPaper | null {
  return connection.get(storedRow, `SELECT ${STORED_COLUMNS} FROM Paper WHERE sourceId = ?`, id)
}

/** Nearly always there is none, so one cheap question comes before the rows. */
export function papersByTitleKey(connection: Connection, titleKey: string): StoredPaper[] {
  const found = connection.get(
    keysRow,
    'SELECT group_concat(key ORDER BY key) AS keys FROM Paper WHERE titleKey = ?',
    titleKey,
  )
  const byKey = `SELECT ${STORED_COLUMNS} FROM Paper WHERE key = ?`
  return (found?.keys ?? []).flatMap((key) => connection.get(storedRow, byKey, key) ?? [])
}

/** Papers read at a time while many are gone through. */
const BATCH = 500

/** Every paper but those with these numbers, in source order. Papers may be updated meanwhile. */
export function* papersBut(
  connection: Connection,
  left: ReadonlySet<number>,
): Generator<StoredPaper> {
  const all = connection.get(keysRow, 'SELECT group_concat(key ORDER BY key) AS keys FROM Paper')
  const keys = all?.keys.filter((key) => !left.has(key)) ?? []
  for (let from = 0; from < keys.length; from += BATCH) {
    yield* connection.all(
      storedRow,
      `SELECT ${STORED_COLUMNS} FROM Paper WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key`,
      JSON.stringify(keys.slice(from, from + BATCH)),
    )
  }
}

/** The number of the paper that has a slug or had it; null: the slug is free. */
export function slugOwner(connection: Connection, slug: string): number | null {
  const owner = connection.get(
    keyRow,
    `SELECT key FROM Paper WHERE slug = ?1
     UNION ALL SELECT paperKey FROM Redirect WHERE slug = ?1 LIMIT 1`,
    slug,
  )
  return owner?.key ?? null
}
