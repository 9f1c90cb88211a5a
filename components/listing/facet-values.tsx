import type { Facet, ListingQuery } from '@/lib/query/listing-query'
import type { FacetRow } from './facet-rows'
import { FacetValueRow } from './facet-value-row'

type Props = { query: ListingQuery; facet: Facet; rows: readonly FacetRow[] }

export function FacetValues({ query, facet, rows }: Props) {
  return (
    <ul className="values">
      {rows.map((row) => (
        <FacetValueRow key={row.value} query={query} facet={facet} row={row} />
      ))}
    </ul>
  )
}
