import { memo, type ReactNode, useDeferredValue } from 'react'
import { FacetPanel } from '@/components/listing/facet-panel'
import { listingSearch } from '@/lib/query/listing-href'
import { liveAnswer } from './live-answer'

const Panel = memo(FacetPanel)

/** The facets: the server's last counts, marked busy until it has answered. */
export function LivePanel({ children }: { children: ReactNode }) {
  const { answered: newest, busy } = liveAnswer.use()
  // Much to render: a key pressed meanwhile goes first
  const answered = useDeferredValue(newest)
  return (
    <div
      className="slot"
      data-view={answered ? listingSearch(answered.query) : undefined}
      aria-busy={busy}
    >
      {answered === null ? children : <Panel query={answered.query} listing={answered.listing} />}
    </div>
  )
}
