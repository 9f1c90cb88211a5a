import { FACET_LABELS } from '@/lib/listing/facet-labels'
import type { Facet, ListingQuery } from '@/lib/query/listing-query'
import type { FacetValue } from '@/lib/store/store'
import { FacetMore } from './facet-more'
import { facetRows } from './facet-rows'
import { FacetValues } from './facet-values'
import { MatchSwitch } from './match-switch'

type Props = { query: ListingQuery; facet: Facet; values: readonly FacetValue[] }

/** A facet's first values. The rest is no part of the page: few ask for it, and everyone would wait for it. */
export function FacetGroup({ query, facet, values }: Props) {
  const { shown, more } = facetRows(values)
  if (shown.length === 0) return null
  const list = <FacetValues query={query} facet={facet} rows={shown} />
  return (
    <section className="facet" data-facet={facet} aria-labelledby={`facet-${facet}`}>
      <div className="facet-head">
        <h2 id={`facet-${facet}`}>{FACET_LABELS[facet]}</h2>
        <MatchSwitch query={query} facet={facet} />
      </div>
      {more.length === 0 ? (
        list
      ) : (
        <FacetMore query={query} facet={facet} more={more.length}>
          {list}
        </FacetMore>
      )}
    </section>
  )
}
