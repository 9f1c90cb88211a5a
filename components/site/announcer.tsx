'use client'

import { announced } from './announced'

/** One line for the whole page that screen readers watch: one on every card would be twenty to set up. */
export function Announcer() {
  return (
    <p role="status" className="sr-only">
      {announced.use()}
    </p>
  )
}
