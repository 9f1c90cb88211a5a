'use client'

import { useSearchParams } from 'next/navigation'
import { type ReactNode, useDeferredValue } from 'react'
import { liveParts, loadLiveParts } from './live-parts-loader'
import { tidySearchText, typedText } from './live-state'
import type { ServerView } from './server-view'

type Props = {
  part: 'panel' | 'bar' | 'results'
  view: ServerView
  /** The server's rendering of the part. */
  children: ReactNode
}

/**
 * A part of the listing: as the server rendered it, or, exactly while the search text differs from that
 * rendering's, as the live layer renders it. The text is what is being typed, or else the address's, so
 * that Back to a half-typed search shows that search.
 */
export function LiveSlot({ part, view, children }: Props) {
  const typed = typedText.use()
  const inAddress = useSearchParams().get('q') ?? ''
  const parts = liveParts.use()
  const q = tidySearchText(typed ?? inAddress)
  // Whatever is typed, a view with a name that nothing is known by holds no paper, and the server's page says so
  const live = view.known === null && q !== view.query.q
  // The list follows within the frame; the rest waits for an answer anyway, and is much to render
  const liveLater = useDeferredValue(live)

  if (live && parts === null && typeof window !== 'undefined') loadLiveParts()
  if (parts !== null && part === 'results' && live) {
    return (
      <parts.LiveResults view={view} q={q}>
        {children}
      </parts.LiveResults>
    )
  }
  if (parts !== null && part !== 'results' && liveLater && live) {
    const Part = part === 'bar' ? parts.LiveBar : parts.LivePanel
    return <Part>{children}</Part>
  }
  return (
    <div className="slot dims" data-q={part === 'results' ? view.query.q : undefined}>
      {children}
    </div>
  )
}
