import { z } from 'zod'
import { type Evidence, LINK_KINDS } from '../../paper'
import type { PaperToStore } from '../import-transaction'
import type { Connection } from './connection'
import { paperCorrections } from './corrections'
import { blob } from './row-schemas'

const paperRow = z.object({
  slug: z.string(),
  title: z.string(),
  abstract: z.string(),
  languageCount: z.number().nullable(),
  availability: z.string(),
  signature: blob,
})
const evidenceRow = z.object({
  type: z.string(),
  value: z.string(),
  field: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  reason: z.string().nullable(),
})
const linkRow = z.object({ url: z.string(), kind: z.enum(LINK_KINDS) })
const introducedRow = z.object({ name: z.string(), long: z.string().nullable() })

/** Whether a stored paper has the very text and tags of this row already; its source's fields are not compared. */
export function hasSameTags(connection: Connection, key: number, row: PaperToStore): boolean {
  const stored = connection.get(
    paperRow,
    'SELECT slug, title, abstract, languageCount, availability, signature FROM Paper WHERE key = ?',
    key,
  )
  if (stored === null) return false
  const { slug, paper, signature } = row
  const { title, abstract, languageCount, availability } = paper
  if (Buffer.compare(stored.signature, signature) !== 0) return false
  const { signature: _, ...one } = stored
  if (!isSame(one, { slug, title, abstract, languageCount, availability })) return false
  const of = (table: string, columns: string) =>
    `SELECT ${columns} FROM ${table} WHERE paperKey = ? ORDER BY position`
  const evidence = 'type, value, field, start, end, reason'
  return (
    isSame(
      connection.all(evidenceRow, of('Evidence', evidence), key),
      paper.evidence.map(evidenceOf),
    ) &&
    isSame(connection.all(linkRow, of('Link', 'url, kind'), key), paper.links.map(linkOf)) &&
    isSame(
      connection.all(introducedRow, of('Introduced', 'name, long'), key),
      paper.introduces.map(({ name, long }) => ({ name, long })),
    ) &&
    isSame(
      paperCorrections(connection, key),
      paper.corrections.map(({ change, type, value, reason }) => ({ change, type, value, reason })),
    )
  )
}

function evidenceOf(evidence: Evidence): z.output<typeof evidenceRow> {
  const { type, value } = evidence
  if ('reason' in evidence) {
    return { type, value, field: null, start: null, end: null, reason: evidence.reason }
  }
  const { field, start, end } = evidence
  return { type, value, field, start, end, reason: null }
}

function linkOf({ url, kind }: z.output<typeof linkRow>) {
  return { url, kind }
}

/** Both are plain values whose keys were written in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
