import type { PaperSummary, TagNames } from '../store'
import type { Connection } from './connection'
import { readSummaries } from './paper-records'
import { slugOwner } from './stored-papers'

/** The papers that have these slugs, now or formerly, in this order; unknown slugs are left out. */
export function papersOfSlugs(
  connection: Connection,
  slugs: readonly string[],
  names: TagNames,
): (PaperSummary & { asked: string })[] {
  const asked = slugs.flatMap((slug) => {
    const key = slugOwner(connection, slug)
    return key === null ? [] : [{ slug, key }]
  })
  const papers = readSummaries(
    connection,
    asked.map(({ key }) => key),
    names,
  )
  return papers.map((paper, at) => ({ ...paper, asked: asked[at]?.slug ?? paper.slug }))
}
