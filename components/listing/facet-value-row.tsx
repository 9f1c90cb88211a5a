import { listingHref } from '@/lib/query/listing-href'
import { type Facet, type ListingQuery, NONE, withFacetValue } from '@/lib/query/listing-query'
import type { FacetRow } from './facet-rows'
import { facetValueName } from './facet-value-name'
import { countText } from './papers-count'
import { WholeNames } from './whole-names'

type Props = { query: ListingQuery; facet: Facet; row: FacetRow }

/** One value with its three states: the name includes it or takes it out again, "not" excludes it. */
export function FacetValueRow({ query, facet, row }: Props) {
  const { value, label, count, selected, depth, bar } = row
  const on = selected === null ? 'include' : 'off'
  return (
    <li
      className="value"
      data-selected={selected ?? undefined}
      data-depth={depth === 0 ? undefined : Math.min(depth, 3)}
      data-bar={bar === 0 ? undefined : bar}
    >
      <a
        id={`${facet}:${value}`}
        className="value-name"
        href={listingHref(withFacetValue(query, facet, value, on))}
        rel="nofollow"
        aria-current={selected === null ? undefined : 'true'}
        aria-label={facetValueName(facet, row)}
      >
        {selected === 'exclude' ? <s>{label}</s> : <WholeNames text={label} />}
        {facet === 'language' && value !== NONE && <span className="code">{value}</span>}
        <span className="count">{countText(count)}</span>
      </a>
      {selected !== 'exclude' && (
        <a
          className="value-not"
          href={listingHref(withFacetValue(query, facet, value, 'exclude'))}
          rel="nofollow"
          aria-label={`not ${label}`}
          title={`Leave out ${label}`}
        >
          −
        </a>
      )}
    </li>
  )
}
