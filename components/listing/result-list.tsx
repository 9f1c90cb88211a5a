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
  cards?: Cards<ListedPaper> | undefined
}

/** Where cards go from one paper to another: which is whose, by slug, and the papers of those that wait out of sight. */
export type Cards<Paper> = { keys: ReadonlyMap<string, number>; rest: readonly Paper[] }

/** A page of papers. `start` is the place of the first in the whole list, from 1. */
export function ResultList({ papers, query, parents, start = 1, explains = false, cards }: Props) {
  const all = cards === undefined ? papers : [...papers, ...cards.rest]
  return (
    <ol className="results" start={start}>
      {all.map((paper, place) => (
        <li key={cards?.keys.get(paper.slug) ?? paper.slug} hidden={place >= papers.length}>
          <Card paper={paper} query={query} parents={parents} explains={explains} />
        </li>
      ))}
    </ol>
  )
}
