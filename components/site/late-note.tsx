'use client'

import { useEffect, useState } from 'react'
import { goTo, underWay } from './under-way'

/** From when on, in milliseconds, a page may not come at all: most have come in a tenth of that. */
const LATE = 8000

/** Says that a page is long in coming, and offers to ask for it again. */
export function LateNote() {
  const ahead = underWay.use()
  const [late, setLate] = useState<string | null>(null)
  const [tries, setTries] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try is waited for anew
  useEffect(() => {
    if (ahead === null) return
    const timer = setTimeout(() => setLate(ahead), LATE)
    return () => {
      clearTimeout(timer)
      setLate(null)
    }
  }, [ahead, tries])

  const isLate = ahead !== null && late === ahead
  return (
    <p role="status" className={isLate ? 'page-note' : 'sr-only'}>
      {isLate && (
        <>
          This is taking long.{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              setTries(tries + 1)
              goTo(ahead)
            }}
          >
            Try again
          </button>
        </>
      )}
    </p>
  )
}
