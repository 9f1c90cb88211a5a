'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { searchHref } from './kept-parameters'
import { serverView, tidySearchText, typedText } from './live-state'
import type { ServerView } from './server-view'

/** Safari allows a page 100 replacements of its address in 30 seconds; a fast typist makes ten a second. */
const SETTLED_MS = 350

/** Keeps the address in step with what is typed, and what is typed in step with Back and Forward. */
export function LiveAddress({ view }: { view: ServerView }) {
  const params = useSearchParams()
  const typed = typedText.use()

  useEffect(() => {
    serverView.set(view)
    // A new page has come. Who is still typing goes on; anyone else now looks at that page
    const text = typedText.get()
    const typing = document.activeElement?.id === 'q' && text !== null
    if (!typing || tidySearchText(text) === view.query.q) typedText.set(null)
    return () => serverView.set(null)
  }, [view])

  useEffect(() => {
    if (typed === null) return
    const settled = setTimeout(() => {
      const href = searchHref(params, tidySearchText(typed))
      const here = window.location.pathname + window.location.search
      if (href !== here) window.history.replaceState(null, '', href)
    }, SETTLED_MS)
    return () => clearTimeout(settled)
  }, [typed, params])

  useEffect(() => {
    const onPopState = () => typedText.set(null)
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [])

  return null
}
