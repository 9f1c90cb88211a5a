import { memo } from 'react'
import type { Parents } from '@/lib/papers/most-specific'
import type { ListingQuery } from '@/lib/query/listing-query'
import type { ListedPaper } from '@/lib/store/store'
import { ResultCard } from './result-card'

/** While someone types, most cards stay as they are from one key to the next. */
const Card = memo(ResultCard)

type Props = {
  papers: readonly ListedPaper[]
  query: ListingQuery
  parents: Parents
  start?: number
  /** See ResultCard. */
  explains?: boolean
  /** Which card is whose, by slug, where cards go from one paper to another. */
  keys?: ReadonlyMap<string, number> | undefined
}

/** A page of papers. `start` is the place of the first in the whole list, from 1. */
export function ResultList({ papers, query, parents, start = 1, explains = false, keys }: Props) {
  return (
    <ol className="results" start={start}>
      {papers.map((paper) => (
        <li key={keys?.get(paper.slug) ?? paper.slug}>
          <Card paper={paper} query={query} parents={parents} explains={explains} />
        </li>
      ))}
    </ol>
  )
}
