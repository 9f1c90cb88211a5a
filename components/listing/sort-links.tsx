import { listingHref } from '@/lib/query/listing-href'
import { type ListingQuery, SORTS, type Sort } from '@/lib/query/listing-query'

const NAMES: Record<Sort, string> = {
  relevance: 'Relevance',
  source: 'Source',
  title: 'Title',
  languages: 'Languages',
}

const TITLES: Record<Sort, string> = {
  relevance: 'Best match first',
  source: 'In the order of the source',
  title: 'By title, A to Z',
  languages: 'Most languages first',
}

export function SortLinks({ query }: { query: ListingQuery }) {
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || query.q !== '')
  return (
    <nav className="sorts no-print" aria-label="Sort by" data-scroll="keep">
      <span aria-hidden="true">Sort by</span>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={listingHref({ ...query, sort, page: 1 })}
          rel="nofollow"
          title={TITLES[sort]}
          aria-current={sort === query.sort ? 'true' : undefined}
        >
          {NAMES[sort]}
        </a>
      ))}
    </nav>
  )
}
