import { z } from 'zod'
import { WORDS_VERSION } from '../../search/words/word-texts'
import type { Connection } from './connection'
import { jsonStrings, valueRow } from './row-schemas'
import { WordWriter } from './word-writer'

const keyedPaper = z.object({
  key: z.number(),
  title: z.string(),
  abstract: z.string(),
  authors: jsonStrings,
})
const nameRow = z.object({ name: z.string(), long: z.string().nullable() })

/** Papers read at a time. */
const BATCH = 500

/**
 * Makes the words of all stored papers anew where another version of the program made them, or none: seconds for
 * 50,000 papers, once after an upgrade.
 */
export function upgradeWords(connection: Connection): void {
  if (isCurrent(connection)) return
  connection.execute('BEGIN IMMEDIATE')
  try {
    // Another process may have done it meanwhile
    if (!isCurrent(connection)) rewrite(connection)
    connection.execute('COMMIT')
  } catch (error) {
    connection.rollback()
    throw error
  }
}

function isCurrent(connection: Connection): boolean {
  const row = connection.get(valueRow, `SELECT value FROM State WHERE name = 'words'`)
  return row?.value === WORDS_VERSION
}

function rewrite(connection: Connection): void {
  connection.execute('DELETE FROM WordList; DELETE FROM PaperWords')
  const writer = new WordWriter(connection)
  for (let last = 0; ; ) {
    const papers = connection.all(
      keyedPaper,
      `SELECT key, title, abstract, authors FROM Paper WHERE key > ? ORDER BY key LIMIT ${BATCH}`,
      last,
    )
    for (const { key, ...paper } of papers) {
      const introduces = connection.all(
        nameRow,
        'SELECT name, long FROM Introduced WHERE paperKey = ? ORDER BY position',
        key,
      )
      writer.set(key, { ...paper, introduces }, null)
      last = key
    }
    if (papers.length < BATCH) break
  }
  writer.finish()
  connection.run(
    `INSERT INTO State (name, value) VALUES ('words', ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    WORDS_VERSION,
  )
}
