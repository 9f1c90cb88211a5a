import { listingHref } from '@/lib/query/listing-href'
import {
  type Condition,
  conditions,
  emptyQuery,
  type ListingQuery,
  withoutCondition,
  withSearch,
} from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'
import { quoted } from '@/lib/text/quoted'
import { papersCount } from './papers-count'
import { conditionWords } from './view-words'

/** Nothing fits: says which conditions stand in the way, with what they cost, and ways on. */
export function EmptyResult({ query, listing }: { query: ListingQuery; listing: Listing }) {
  const list = conditions(query)
  const words = (condition: Condition) => conditionWords(listing.facets, condition)
  const [only] = list
  // Without its one condition a view is the whole collection, to which a link leads anyhow
  const ways = list.length > 1 ? listing.relaxations : []
  const searchOnly = withSearch(emptyQuery(), query.q)
  const isSearchOnly = listingHref(searchOnly) === listingHref({ ...query, page: 1 })
  return (
    <div className="empty">
      <h2>
        {list.length === 1 && only !== undefined && only.kind !== 'exclude'
          ? `No paper has ${words(only)}`
          : 'No paper fits all of this'}
      </h2>
      {ways.map(({ indexes, total }) => {
        const dropped = indexes.flatMap((at) => list[at] ?? [])
        const href = listingHref(dropped.reduce(withoutCondition, query))
        const without = dropped.map(words).join(' and ')
        return <WayOn key={href} without={without} href={href} total={total} />
      })}
      {listing.shorterSearches.map(({ without, q, total }) => {
        const href = listingHref(withSearch(query, q))
        return <WayOn key={href} without={quoted(without)} href={href} total={total} />
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
          <a className="link" href="/" data-clears="all">
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

function WayOn({ without, href, total }: { without: string; href: string; total: number }) {
  return (
    <p>
      Without {without} there {total === 1 ? 'is' : 'are'}{' '}
      <a className="link" href={href}>
        {papersCount(total)}
      </a>
      .
    </p>
  )
}
