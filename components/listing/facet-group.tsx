import { FACET_LABELS } from '@/lib/listing/facet-labels'
import type { Facet, ListingQuery } from '@/lib/query/listing-query'
import type { FacetValue } from '@/lib/store/store'
import { FACET_NOUNS } from './facet-names'
import { type FacetRow, facetRows } from './facet-rows'
import { FacetSearch } from './facet-search'
import { FacetValueRow } from './facet-value-row'
import { MatchSwitch } from './match-switch'

type Props = { query: ListingQuery; facet: Facet; values: readonly FacetValue[] }

export function FacetGroup({ query, facet, values }: Props) {
  const { shown, more } = facetRows(values)
  if (shown.length === 0) return null
  const list = (rows: FacetRow[]) => (
    <ul className="values">
      {rows.map((row) => (
        <FacetValueRow key={row.value} query={query} facet={facet} row={row} />
      ))}
    </ul>
  )
  return (
    <section className="facet" data-facet={facet} aria-labelledby={`facet-${facet}`}>
      <div className="facet-head">
        <h2 id={`facet-${facet}`}>{FACET_LABELS[facet]}</h2>
        <MatchSwitch query={query} facet={facet} />
      </div>
      {more.length > 0 && <FacetSearch noun={FACET_NOUNS[facet]} plural={FACET_LABELS[facet]} />}
      {list(shown)}
      {more.length > 0 && (
        <details>
          <summary>
            <span className="when-closed">Show {more.length} more</span>
            <span className="when-open">Show fewer</span>
          </summary>
          {list(more)}
        </details>
      )}
    </section>
  )
}
