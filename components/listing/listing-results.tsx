import type { Parents } from '@/lib/papers/most-specific'
import { listingHref } from '@/lib/query/listing-href'
import { defaultSort, type ListingQuery, PAGE_SIZE } from '@/lib/query/listing-query'
import type { ListedPaper, Listing } from '@/lib/store/store'
import { EmptyResult } from './empty-result'
import { Pager } from './pager'
import { countText, papersCount } from './papers-count'
import { type Cards, ResultList } from './result-list'
import { UnknownValues } from './unknown-values'

type Props = {
  query: ListingQuery
  listing: Listing
  parents: Parents
  /** While someone types, to open the reasons is no part of the cards: it would be more to lay out with every key. */
  isTyping?: boolean
  /** See ResultList. */
  cards?: Cards<ListedPaper>
}

/** The papers of a view, or why there are none and where to go. */
export function ListingResults({ query, listing, parents, isTyping = false, cards }: Props) {
  if (listing.unknown.length > 0) return <UnknownValues query={query} unknown={listing.unknown} />
  if (listing.total === 0) return <EmptyResult query={query} listing={listing} />
  if (listing.papers.length === 0) return <BeyondEnd query={query} total={listing.total} />
  return (
    <>
      <ResultList
        papers={listing.papers}
        query={query}
        parents={parents}
        start={(query.page - 1) * PAGE_SIZE + 1}
        explains={!isTyping}
        cards={cards}
      />
      <Pager query={query} total={listing.total} />
      <p className="list-foot no-print">
        This list as{' '}
        <a
          className="link"
          href={listingHref({ ...query, page: 1 }, '/cite.bib')}
          rel="nofollow"
          download
        >
          BibTeX
        </a>
        ,{' '}
        <a className="link" href={listingHref(query, '/api/papers')} rel="nofollow">
          JSON
        </a>{' '}
        or{' '}
        <a
          className="link"
          href={listingHref({ ...query, sort: defaultSort(query.q), page: 1 }, '/map')}
        >
          map of methods and languages
        </a>
      </p>
    </>
  )
}

function BeyondEnd({ query, total }: { query: ListingQuery; total: number }) {
  const last = Math.ceil(total / PAGE_SIZE)
  return (
    <div className="empty">
      <h2>The list ends before page {countText(query.page)}</h2>
      <p>
        Its {papersCount(total)} fill {last === 1 ? 'one page' : `${countText(last)} pages`}.{' '}
        <a className="link" href={listingHref({ ...query, page: last })}>
          Go to the last
        </a>
        .
      </p>
    </div>
  )
}
