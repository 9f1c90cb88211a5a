import { listingHref } from '@/lib/query/listing-href'
import { type Facet, type ListingQuery, withFacet } from '@/lib/query/listing-query'
import { FACET_NOUNS } from './facet-names'

const CHOICES = ['any', 'all'] as const

/** Whether papers must have any or all of a facet's chosen values. Means nothing before one is chosen. */
export function MatchSwitch({ query, facet }: { query: ListingQuery; facet: Facet }) {
  const { include, match } = query.facets[facet]
  if (include.length === 0) return null
  return (
    <span className="match">
      {CHOICES.map((choice) => (
        <a
          key={choice}
          href={listingHref(withFacet(query, facet, { match: choice }))}
          rel="nofollow"
          aria-current={choice === match ? 'true' : undefined}
          aria-label={`Papers with ${choice} chosen ${FACET_NOUNS[facet]}`}
        >
          {choice}
        </a>
      ))}
    </span>
  )
}
