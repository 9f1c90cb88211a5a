import { listingHref } from '@/lib/query/listing-href'
import {
  emptyQuery,
  type ListingQuery,
  withoutCondition,
  withSearch,
} from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'
import { quoted } from '@/lib/text/quoted'
import { papersCount } from './papers-count'
import { conditionWords } from './view-words'
import { waysBack } from './ways-back'

/** More than these make a reader choose among choices. */
const MOST_WAYS_BACK = 5

/** Nothing fits: says which conditions stand in the way, with what each costs, and ways on. */
export function EmptyResult({ query, listing }: { query: ListingQuery; listing: Listing }) {
  const ways = waysBack(query, listing.relaxations, MOST_WAYS_BACK)
  const searchOnly = { ...withSearch(emptyQuery(), query.q) }
  const isSearchOnly = listingHref(searchOnly) === listingHref({ ...query, page: 1 })
  return (
    <div className="empty">
      <h2>No paper fits all of this</h2>
      {ways.map(({ condition, total }) => {
        const href = listingHref(withoutCondition(query, condition))
        return (
          <p key={href}>
            Without {conditionWords(listing.facets, condition)} there {total === 1 ? 'is' : 'are'}{' '}
            <a className="link" href={href}>
              {papersCount(total)}
            </a>
            .
          </p>
        )
      })}
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
