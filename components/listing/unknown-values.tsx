import { listingHref } from '@/lib/query/listing-href'
import { type ListingQuery, withFacet, withFacetValue } from '@/lib/query/listing-query'
import type { UnknownValue } from '@/lib/store/store'
import { FACET_NOUNS } from './facet-names'
import { UNKNOWN_SHOWN } from './few-unknown'

type Props = { query: ListingQuery; unknown: readonly UnknownValue[] }

/** Values in the address that nothing is known by: names them, offers the nearest and a way without. */
export function UnknownValues({ query, unknown }: Props) {
  return (
    <div className="empty">
      <h2>Not a name this collection knows</h2>
      {unknown.slice(0, UNKNOWN_SHOWN).map((one) => (
        <p key={`${one.facet} ${one.value}`}>
          There is no {FACET_NOUNS[one.facet]} <q>{one.value}</q>.{' '}
          {one.nearest.length > 0 && <>Perhaps {nearestLinks(query, one)}? </>}
          <a
            className="link"
            href={listingHref(withFacetValue(query, one.facet, one.value, 'off'))}
          >
            Go on without it
          </a>
          .
        </p>
      ))}
      {unknown.length > UNKNOWN_SHOWN && (
        <p>
          {unknown.length - UNKNOWN_SHOWN} more of the names in the address are not known either and
          are left out here. See{' '}
          <a className="link" href="/">
            all papers
          </a>
          .
        </p>
      )}
    </div>
  )
}

function nearestLinks(query: ListingQuery, { facet, value, nearest }: UnknownValue) {
  return nearest.map((near, place) => (
    <span key={near.value}>
      {place > 0 && (place === nearest.length - 1 ? ' or ' : ', ')}
      <a className="link" href={listingHref(replaced(query, facet, value, near.value))}>
        {near.label}
      </a>
    </span>
  ))
}

/** The same view with one value in another's place, included or excluded as that was. */
function replaced(query: ListingQuery, facet: UnknownValue['facet'], from: string, to: string) {
  const swap = (values: string[]) =>
    [...new Set(values.map((value) => (value === from ? to : value)))].sort()
  const { include, exclude } = query.facets[facet]
  return withFacet(query, facet, { include: swap(include), exclude: swap(exclude) })
}
