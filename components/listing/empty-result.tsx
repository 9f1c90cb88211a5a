import { listingHref } from '@/lib/query/listing-href'
import {
  emptyQuery,
  type ListingQuery,
  withoutCondition,
  withSearch,
} from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'
import { quoted } from '@/lib/text/quoted'
import { bestRelaxation } from './best-relaxation'
import { papersCount } from './papers-count'
import { conditionWords } from './view-words'

/** Nothing fits: says which condition stands most in the way, and three ways on. */
export function EmptyResult({ query, listing }: { query: ListingQuery; listing: Listing }) {
  const best = bestRelaxation(query, listing.relaxations)
  const searchOnly = { ...withSearch(emptyQuery(), query.q) }
  const isSearchOnly = listingHref(searchOnly) === listingHref({ ...query, page: 1 })
  return (
    <div className="empty">
      <h2>No paper fits all of this</h2>
      {best !== null && (
        <p>
          Without {conditionWords(listing.facets, best.condition)} there{' '}
          {best.total === 1 ? 'is' : 'are'}{' '}
          <a className="link" href={listingHref(withoutCondition(query, best.condition))}>
            {papersCount(best.total)}
          </a>
          .
        </p>
      )}
      <ul>
        {query.q !== '' && !isSearchOnly && (
          <li>
            <a className="link" href={listingHref(searchOnly)}>
              Search all papers for {quoted(query.q)}
            </a>
          </li>
        )}
        <li>
          <a className="link" href="/">
            See the whole collection
          </a>
        </li>
        <li>
          <a className="link" href="/methods">
            Choose among the methods
          </a>{' '}
          or{' '}
          <a className="link" href="/languages">
            the languages
          </a>
        </li>
        {(query.q === '' || isSearchOnly) && (
          <li>
            <a className="link" href="/models">
              Look by base model
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
