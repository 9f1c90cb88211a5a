import { memo, type ReactNode } from 'react'
import { ListingBar } from '@/components/listing/listing-bar'
import { liveAnswer } from './live-answer'

const Bar = memo(ListingBar)

/** Total, chips and order: the server's last values, marked busy until it has answered. */
export function LiveBar({ children }: { children: ReactNode }) {
  const { answered, busy } = liveAnswer.use()
  return (
    <div className="slot" aria-busy={busy}>
      {answered === null ? children : <Bar query={answered.query} listing={answered.listing} />}
    </div>
  )
}
