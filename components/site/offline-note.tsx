'use client'

import { useEffect, useSyncExternalStore } from 'react'

function subscribe(notify: () => void): () => void {
  window.addEventListener('online', notify)
  window.addEventListener('offline', notify)
  return () => {
    window.removeEventListener('online', notify)
    window.removeEventListener('offline', notify)
  }
}

/**
 * Without a connection the last page stays, with a line that says so: whatever would lead off it is held back, since the
 * browser would put its own page of error in its place.
 */
export function OfflineNote() {
  const offline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  )

  useEffect(() => {
    if (!offline) return
    const hold = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const here = link?.pathname === window.location.pathname && link.hash !== ''
      if (event.type === 'click' && (link === null || here)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('click', hold, { capture: true })
    window.addEventListener('submit', hold, { capture: true })
    return () => {
      window.removeEventListener('click', hold, { capture: true })
      window.removeEventListener('submit', hold, { capture: true })
    }
  }, [offline])

  return (
    <p role="status" className={offline ? 'page-note' : 'sr-only'}>
      {offline && 'You are offline. What is here stays; links and search wait for the connection.'}
    </p>
  )
}
