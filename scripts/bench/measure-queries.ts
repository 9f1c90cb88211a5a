import Database from 'libsql'
import { parseListingQuery } from '../../lib/query/parse-listing-query'
import { parseQuery } from '../../lib/search/parse-query'
import { positiveLeaves } from '../../lib/search/query-tree'
import type { Store } from '../../lib/store/store'

/** Milliseconds that a query takes, and how many papers it finds. */
export type TimedQuery = { ms: number; total: number }

/** What each query of the log takes in the store of this process: search, facets and the first page. */
export async function measureStore(
  store: Store,
  log: readonly URLSearchParams[],
): Promise<TimedQuery[]> {
  const timed: TimedQuery[] = []
  for (const params of log) {
    const begun = performance.now()
    const { total } = await store.listing(parseListingQuery(params).query)
    timed.push({ ms: performance.now() - begun, total })
  }
  return timed
}

/**
 * The same search texts asked of the bare FTS5 table: any of the words, by its BM25, the first twenty. No facets, no
 * typos, no operators. Queries without text are left out.
 */
export function measureBareQueries(path: string, log: readonly URLSearchParams[]): number[] {
  const database = new Database(path)
  const search = database.prepare(
    'SELECT rowid, bm25(bare) AS score FROM bare WHERE bare MATCH ? ORDER BY score LIMIT 20',
  )
  const times = log.flatMap((params) => {
    const any = wordsOf(params.get('q') ?? '')
      .map((word) => `"${word}"`)
      .join(' OR ')
    if (any === '') return []
    const begun = performance.now()
    search.all(any)
    return [performance.now() - begun]
  })
  database.close()
  return times
}

/** The words that a search text asks for. */
export function wordsOf(q: string): string[] {
  return positiveLeaves(parseQuery(q).items).flatMap((leaf) => {
    const operand = leaf.kind === 'field' ? leaf.operand : leaf
    return operand.kind === 'word' ? operand.parts : operand.units.flat()
  })
}
