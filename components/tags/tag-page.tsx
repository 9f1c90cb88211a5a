import type { ReactNode } from 'react'
import { gaps } from '@/lib/papers/gaps'
import { type CompanyFacet, occursWith } from '@/lib/papers/occurs-with'
import type { TagListing } from '@/lib/papers/tag-listing'
import { NeverWith } from './never-with'
import { OccursWith } from './occurs-with'
import { QuotedPapers } from './quoted-papers'

type Props = {
  facet: CompanyFacet
  value: string
  name: string
  listing: TagListing
  /** Values that go with this one by definition and are no company. */
  kin: readonly string[]
  /** What the tag is. */
  head: ReactNode
  /** What to say where no paper has it. */
  none: ReactNode
}

/** The page of a method, a language or a base model: what it is, how papers use it, what it occurs with. */
export function TagPage({ facet, value, name, listing, kin, head, none }: Props) {
  const omit = { facet, values: new Set([value, ...kin]) }
  const company = occursWith(listing.facets, omit)
  const missed = gaps(listing, listing.collection, omit)
  return (
    <div className="tag-page">
      {head}
      {listing.total === 0 ? (
        none
      ) : (
        <div className="tag-body">
          <QuotedPapers listing={listing} facet={facet} value={value} />
          <div>
            <OccursWith name={name} query={listing.query} company={company} total={listing.total} />
            <NeverWith name={name} missed={missed} />
          </div>
        </div>
      )}
    </div>
  )
}
