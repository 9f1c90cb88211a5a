'use client'

import { useEffect } from 'react'

/**
 * Says that the scripts of the page run: what a visitor did before is done now (lib/answers/first-sign.js). It stands last,
 * so that everything else on the page listens already.
 */
export function ScriptsRun() {
  useEffect(() => {
    window.dispatchEvent(new Event('scripts-run'))
  }, [])
  return null
}
