import { z } from 'zod'
import type { CollectionFacts } from '../store'
import type { Connection } from './connection'
import { valueRow } from './row-schemas'

const factsRow = z.object({
  papers: z.number(),
  repaired: z.number(),
  withAuthors: z.number(),
  withVenue: z.number(),
  withYear: z.number(),
  withUrl: z.number(),
  firstYear: z.number().nullable(),
  lastYear: z.number().nullable(),
})
const countRow = z.object({ count: z.number() })

/** Goes through every paper once; the answer is kept with the state that it is of. */
export function readFacts(connection: Connection): CollectionFacts {
  const facts = factsRow.parse(
    connection.get(
      factsRow,
      `SELECT count(*) AS papers,
         count(coalesce(rawTitle, rawAbstract)) AS repaired,
         count(nullif(authors, '[]')) AS withAuthors,
         count(venue) AS withVenue, count(year) AS withYear, count(url) AS withUrl,
         min(year) AS firstYear, max(year) AS lastYear
       FROM Paper`,
    ),
  )
  const changed = connection.get(valueRow, `SELECT value FROM State WHERE name = 'changed'`)
  const mentions = connection.get(
    countRow,
    'SELECT count(*) AS count FROM Evidence WHERE field IS NOT NULL',
  )
  const { firstYear, lastYear, ...counts } = facts
  return {
    ...counts,
    changed: changed?.value ?? null,
    years: firstYear === null || lastYear === null ? null : { first: firstYear, last: lastYear },
    mentions: mentions?.count ?? 0,
  }
}
