import { z } from 'zod'
import { AVAILABILITIES, CONTRIBUTIONS, type Evidence, LINK_KINDS, TAG_TYPES } from '../../paper'
import { FACETS, type Facet } from '../../query/listing-query'
import type { PaperDetail, PaperSummary, TagNames } from '../store'
import type { Connection } from './connection'
import { paperCorrections } from './corrections'
import { jsonStrings, titleRow } from './row-schemas'

const paperRow = z.object({
  key: z.number(),
  slug: z.string(),
  sourceId: z.string().nullable(),
  title: z.string(),
  abstract: z.string(),
  authors: jsonStrings,
  year: z.number().nullable(),
  venue: z.string().nullable(),
  url: z.string().nullable(),
  languageCount: z.number().nullable(),
  availability: z.enum(AVAILABILITIES),
})
const tagRow = z.object({ paperKey: z.number(), facet: z.enum(FACETS), value: z.string() })
const linkRow = z.object({ paperKey: z.number(), url: z.string(), kind: z.enum(LINK_KINDS) })
const introducedRow = z.object({
  paperKey: z.number(),
  name: z.string(),
  long: z.string().nullable(),
})

/** Papers by their numbers, in that order; one query a table, however many papers. */
export function readSummaries(
  connection: Connection,
  keys: readonly number[],
  names: TagNames,
): PaperSummary[] {
  const list = JSON.stringify(keys)
  const among = (column: string) => `${column} IN (SELECT value FROM json_each(?))`
  const papers = connection.all(
    paperRow,
    `SELECT key, slug, sourceId, title, abstract, authors, year, venue, url, languageCount, availability
     FROM Paper WHERE ${among('key')}`,
    list,
  )
  const inOrder = `WHERE ${among('paperKey')} ORDER BY paperKey, position`
  const tags = byPaper(
    connection.all(tagRow, `SELECT paperKey, facet, value FROM Tag ${inOrder}`, list),
  )
  const links = byPaper(
    connection.all(linkRow, `SELECT paperKey, url, kind FROM Link ${inOrder}`, list),
  )
  const introduces = byPaper(
    connection.all(introducedRow, `SELECT paperKey, name, long FROM Introduced ${inOrder}`, list),
  )
  const byKey = new Map(papers.map((paper) => [paper.key, paper]))
  return keys.flatMap((key) => {
    const paper = byKey.get(key)
    if (paper === undefined) return []
    return [
      {
        ...summaryOf(paper, tags.get(key) ?? [], names),
        links: (links.get(key) ?? []).map(({ url, kind }) => ({ url, kind })),
        introduces: (introduces.get(key) ?? []).map(({ name, long }) => ({ name, long })),
      },
    ]
  })
}

function byPaper<Row extends { paperKey: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.paperKey)
    if (group === undefined) groups.set(row.paperKey, [row])
    else group.push(row)
  }
  return groups
}

const contributions = z.array(z.enum(CONTRIBUTIONS))

function summaryOf(
  { key: _, sourceId, ...paper }: z.output<typeof paperRow>,
  tags: readonly z.output<typeof tagRow>[],
  names: TagNames,
): Omit<PaperSummary, 'links' | 'introduces'> {
  const valuesOf = (facet: Facet) =>
    tags.filter((tag) => tag.facet === facet).map(({ value }) => value)
  return {
    ...paper,
    id: sourceId,
    methods: valuesOf('method').map((slug) => ({ slug, name: names.method(slug) })),
    languages: valuesOf('language').map((code) => ({ code, name: names.language(code) })),
    models: valuesOf('model').map((slug) => ({ slug, name: names.model(slug) })),
    contributions: contributions.parse(valuesOf('contribution')),
  }
}

// Mentions first: nearly all rows are
const evidenceRow = z.union([
  z.object({
    type: z.enum(TAG_TYPES),
    value: z.string(),
    field: z.enum(['title', 'abstract']),
    start: z.number(),
    end: z.number(),
  }),
  z.object({ type: z.enum(TAG_TYPES), value: z.string(), reason: z.string() }),
])
const rawRow = z.object({ rawTitle: z.string().nullable(), rawAbstract: z.string().nullable() })

/** A paper with all that its own page tells; null: no paper has this number. */
export function readDetail(
  connection: Connection,
  key: number,
  names: TagNames,
): PaperDetail | null {
  const [paper] = readSummaries(connection, [key], names)
  const raw = connection.get(rawRow, 'SELECT rawTitle, rawAbstract FROM Paper WHERE key = ?', key)
  if (paper === undefined || raw === null) return null
  const evidence = connection.all(
    evidenceRow,
    'SELECT type, value, field, start, end, reason FROM Evidence WHERE paperKey = ? ORDER BY position',
    key,
  )
  return {
    ...paper,
    evidence: evidence.map((one) => withText(one, paper)),
    corrections: paperCorrections(connection, key),
    raw: { title: raw.rawTitle ?? paper.title, abstract: raw.rawAbstract ?? paper.abstract },
    versions: connection.all(
      titleRow,
      `SELECT slug, title FROM Version JOIN Paper ON Paper.key = Version.otherKey
       WHERE paperKey = ? ORDER BY otherKey`,
      key,
    ),
  }
}

/** Mentions are stored as offsets; their text is the slice, always. */
function withText(
  evidence: z.output<typeof evidenceRow>,
  paper: { title: string; abstract: string },
): Evidence {
  if ('reason' in evidence) return evidence
  return { ...evidence, text: paper[evidence.field].slice(evidence.start, evidence.end) }
}
