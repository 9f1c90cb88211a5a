'use client'

import { useEffect } from 'react'
import { followsSoftly } from '@/components/site/follows-softly'
import { underWay } from '@/components/site/under-way'
import { serverView, tidySearchText, typedText } from './live-state'
import type { ServerView } from './server-view'
import { leaveTyping, replaceAddress, typedHref } from './typed-history'

/** Safari allows a page 100 replacements of its address in 30 seconds; a fast typist makes ten a second. */
const SETTLED_MS = 350

function linkOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest('a') : null
}

/**
 * Cards of a guess link to their papers within the last answered view: new links with every key would be as much work
 * as new cards. The one link that someone takes is put right.
 */
function aim(link: HTMLAnchorElement | null): void {
  const typed = typedHref()
  if (link === null || typed === null || link.closest('.card') === null) return
  if (link.pathname.startsWith('/papers/')) link.search = new URL(typed, link.href).search
}

/** Keeps the address in step with what is typed, and what is typed in step with Back and Forward. */
export function LiveAddress({ view }: { view: ServerView }) {
  const typed = typedText.use()
  const ahead = underWay.use()

  useEffect(() => {
    serverView.set(view)
    // A new page has come. Who is still typing goes on; anyone else now looks at that page
    const text = typedText.get()
    const typing = document.activeElement?.id === 'q' && text !== null
    if (!typing || tidySearchText(text) === view.query.q) typedText.set(null)
    return () => serverView.set(null)
  }, [view])

  useEffect(() => {
    // A new address would call off the page that is on its way
    if (typed === null || ahead !== null) return
    const settled = setTimeout(replaceAddress, SETTLED_MS)
    return () => clearTimeout(settled)
  }, [typed, ahead])

  useEffect(() => {
    const onPopState = () => typedText.set(null)
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [])

  useEffect(() => {
    // In the capture phase: before the link is followed, whoever follows it
    const onPointerDown = (event: PointerEvent) => aim(linkOf(event))
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event)
      aim(link)
      // What the results of a typed search led to comes after that search in the history
      if (link && followsSoftly(event, link, window.location)) leaveTyping({ goesOn: true })
    }
    window.addEventListener('pointerdown', onPointerDown, { capture: true })
    window.addEventListener('click', onClick, { capture: true })
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, { capture: true })
      window.removeEventListener('click', onClick, { capture: true })
    }
  }, [])

  return null
}
