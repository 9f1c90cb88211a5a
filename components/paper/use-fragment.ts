'use client'

import { useCallback, useSyncExternalStore } from 'react'

const MOVED = 'fragment-moved'

function subscribe(notify: () => void): () => void {
  const events = ['hashchange', 'popstate', MOVED]
  for (const event of events) window.addEventListener(event, notify)
  return () => {
    for (const event of events) window.removeEventListener(event, notify)
  }
}

/** The id after `#` in the address; null on the server and until scripts have taken over. */
export function useFragment(): { fragment: string | null; go: (fragment: string) => void } {
  const fragment = useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => null,
  )
  // The router knows of pushState and not of a followed fragment: Back would leave its pages behind
  const go = useCallback((to: string) => {
    const { pathname, search } = window.location
    window.history.pushState(null, '', pathname + search + (to === '' ? '' : `#${to}`))
    window.dispatchEvent(new Event(MOVED))
  }, [])
  return { fragment, go }
}
