import type { Metadata } from 'next'
import { Missing } from '@/components/paper/missing'

export const metadata: Metadata = { title: 'No such page' }

// Rendered along with every page, in case it is needed: so it reads nothing, neither store nor request
export default function NotFound() {
  return (
    <Missing title="No page has this address">
      <p>
        The link may be mistyped or have lost a part. Papers can be found by any word they contain,
        in the field above.
      </p>
    </Missing>
  )
}
