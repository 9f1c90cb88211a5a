import { FACET_LABELS } from '@/lib/listing/facet-labels'
import { listingHref } from '@/lib/query/listing-href'
import type { Facet, ListingQuery } from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'
import { allFacetRows } from './facet-rows'
import { FacetValues } from './facet-values'
import { MatchSwitch } from './match-switch'
import { papersCount } from './papers-count'
import { viewWords } from './view-words'

type Props = { query: ListingQuery; facet: Facet; total: number; facets: Listing['facets'] }

/** All values of one facet for a view, where scripts do not bring them into the list's own page. */
export function FacetPage({ query, facet, total, facets }: Props) {
  const words = viewWords(query, facets)
  return (
    <div className="tag-page">
      <header className="tag-head">
        <h1 className="page-title">{FACET_LABELS[facet]}</h1>
        <p className="tag-definition">
          Of{' '}
          <a className="link" href={listingHref(query)}>
            {papersCount(total)}
          </a>
          {words !== '' && `: ${words}`}. A name shows the papers that have it, the minus beside it
          those that have not.
        </p>
      </header>
      <section className="facet facet-all" data-facet={facet} aria-label={FACET_LABELS[facet]}>
        <MatchSwitch query={query} facet={facet} />
        <FacetValues query={query} facet={facet} rows={allFacetRows(facets[facet])} />
      </section>
    </div>
  )
}
