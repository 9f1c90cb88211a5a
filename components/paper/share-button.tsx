'use client'

import { useHydrated } from './use-hydrated'

/** Opens the device's own sheet for sharing, where there is one. */
export function ShareButton({ url, title }: { url: string; title: string }) {
  const hydrated = useHydrated()
  if (!hydrated || !('share' in navigator)) return null

  async function share() {
    // Closing the sheet rejects as well; there is nothing to tell then
    await navigator.share({ url: url + window.location.hash, title }).catch(() => {})
  }

  return (
    <button type="button" className="card-action" onClick={share}>
      Share
    </button>
  )
}
