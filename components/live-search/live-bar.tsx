import { memo, type ReactNode, useEffect } from 'react'
import { ListingBar } from '@/components/listing/listing-bar'
import { viewTitle } from '@/components/listing/view-words'
import { listingSearch } from '@/lib/query/listing-href'
import { liveAnswer } from './live-answer'
import { answeredTitle } from './live-title'

const Bar = memo(ListingBar)

/** Total, chips and order: the server's last values, marked busy until it has answered. */
export function LiveBar({ children }: { children: ReactNode }) {
  const { answered, busy } = liveAnswer.use()

  useEffect(() => {
    if (answered !== null) answeredTitle.set(viewTitle(answered.query, answered.listing))
  }, [answered])
  useEffect(() => () => answeredTitle.set(null), [])

  return (
    <div
      className="slot"
      data-view={answered ? listingSearch(answered.query) : undefined}
      aria-busy={busy}
    >
      {answered === null ? children : <Bar query={answered.query} listing={answered.listing} />}
    </div>
  )
}
