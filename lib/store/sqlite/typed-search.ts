import { FilteredPapers } from '../../listing/filter-papers'
import { PaperSet } from '../../listing/paper-set'
import { emptyQuery, type ListingQuery } from '../../query/listing-query'
import { byTitle, fuzzyPlaces, TITLES_READ_MAX } from '../../search/fuzzy'
import { suggestNames } from '../../search/fuzzy-suggest'
import type { PaperSummary, Suggested } from '../store'
import type { Connection } from './connection'
import { readSummaries } from './paper-records'
import { titleRow } from './row-schemas'
import type { Snapshot } from './snapshot'

/**
 * The papers of a view whose titles, tags and names come nearest to its search text, best first, three pages at most;
 * none where only the search can say.
 */
export function nearSummaries(
  connection: Connection,
  snapshot: Snapshot,
  query: ListingQuery,
): PaperSummary[] {
  const { index, names } = snapshot
  const view = new FilteredPapers(index, query, PaperSet.full(index.size)).all()
  const { papers } = snapshot.typedNames()
  const places = fuzzyPlaces(papers, query.q, TITLES_READ_MAX, (ordinal) => view.has(ordinal)) ?? []
  const byKey = new Map(places.map((one) => [index.keys[one.place] ?? 0, one]))
  const found = readSummaries(connection, [...byKey.keys()], names).map((paper, at) => {
    const { place, score } = places[at] ?? { place: 0, score: 0 }
    return { place, score, title: paper.title, paper }
  })
  return byTitle(found, query.q).map(({ paper }) => paper)
}

/** What typed text may name in the whole collection. */
export function suggestFor(
  connection: Connection,
  snapshot: Snapshot,
  text: string,
  limit: number,
): Suggested {
  const { introduced, ...values } = suggestNames(snapshot.typedNames().names, text, limit)
  const papers = nearSummaries(connection, snapshot, { ...emptyQuery(), q: text })
  return {
    ...values,
    papers: papers.slice(0, limit).map(({ slug, title }) => ({ slug, title })),
    introduced: introduced.flatMap(({ name, long, ordinal }) => {
      const key = snapshot.index.keys[ordinal] ?? 0
      const paper = connection.get(titleRow, 'SELECT slug, title FROM Paper WHERE key = ?', key)
      return paper === null ? [] : [{ name, long, ...paper }]
    }),
  }
}
