'use client'

import { useEffect } from 'react'
import { pageTitle } from '@/components/site/page-title'
import { watched } from './watched'

/** The title of the last answer to what is being typed; null where the page's own holds. */
export const answeredTitle = watched<string | null>(null)

/** The listing's heading, with the page's title in step: the server's, or that of the last answer while someone types. */
export function LiveTitle({ title }: { title: string }) {
  const shown = answeredTitle.use() ?? title

  useEffect(() => {
    document.title = pageTitle(shown)
  }, [shown])

  return <h1 className="sr-only">{shown}</h1>
}
