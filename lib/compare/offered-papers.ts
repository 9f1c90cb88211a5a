import { emptyQuery, withSearch } from '../query/listing-query'
import type { PaperSummary, PaperTitle, Store } from '../store/store'
import type { CompareQuery } from './compare-query'

const FOUND = 10
const LIKE = 5

/** Papers to add to a comparison: what its search text finds, or else those most like the first. */
export async function offeredPapers(
  store: Store,
  { q }: CompareQuery,
  papers: readonly PaperSummary[],
): Promise<PaperTitle[]> {
  const [first] = papers
  const found = q === '' ? first && (await store.related(first.slug, LIKE + papers.length)) : null
  const listed = found ?? (q === '' ? [] : await searched(store, q, FOUND + papers.length))
  return listed
    .filter(({ slug }) => papers.every((paper) => paper.slug !== slug))
    .slice(0, q === '' ? LIKE : FOUND)
    .map(({ slug, title }) => ({ slug, title }))
}

async function searched(store: Store, q: string, limit: number): Promise<PaperTitle[]> {
  return (await store.listing(withSearch(emptyQuery(), q), { offset: 0, limit })).papers
}
