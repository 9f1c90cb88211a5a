import { listingHref } from '@/lib/query/listing-href'
import { type ListingQuery, PAGE_SIZE } from '@/lib/query/listing-query'
import { pageNumbers } from './page-numbers'

export function Pager({ query, total }: { query: ListingQuery; total: number }) {
  const last = Math.ceil(total / PAGE_SIZE)
  if (last <= 1 || query.page > last) return null
  const { page } = query
  const href = (number: number) => listingHref({ ...query, page: number })
  return (
    // Another page has links of its own: kept, they would hold the focus at the foot, out of sight of the page's head
    <nav key={page} aria-label="Pages" className="pager no-print" data-refocus="total">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev" className="pager-step">
          ‹ Previous
        </a>
      )}
      {pageNumbers(page, last).map((number, place) =>
        number === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap is known by its place only
          <span key={`gap ${place}`} aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={number}
            href={href(number)}
            aria-label={`Page ${number} of ${last}`}
            aria-current={number === page ? 'page' : undefined}
          >
            {number}
          </a>
        ),
      )}
      {page < last && (
        <a href={href(page + 1)} rel="next" className="pager-step">
          Next ›
        </a>
      )}
    </nav>
  )
}
