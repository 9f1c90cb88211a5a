'use client'

import { useEffect, useState } from 'react'
import { type KnownPaper, knownPapers } from '@/lib/lists/known-papers'

const NOT_YET: ReadonlyMap<string, KnownPaper> = new Map()

type Asked = {
  /** Without a paper about which the collection has not answered. */
  known: ReadonlyMap<string, KnownPaper>
  failed: boolean
  /** Whether nothing is known yet and something is about to be. */
  asking: boolean
}

/** What the collection knows of the papers of a list; asked again when others come in. */
export function useKnownPapers(entries: readonly { slug: string }[]): Asked {
  const [known, setKnown] = useState(NOT_YET)
  const [failed, setFailed] = useState(false)
  const slugs = entries
    .map(({ slug }) => slug)
    .sort()
    .join('\n')

  useEffect(() => {
    if (slugs === '') return
    const stop = new AbortController()
    knownPapers(slugs.split('\n'), (path) => fetch(path, { signal: stop.signal }))
      .then((found) => {
        setKnown(found)
        setFailed(false)
      })
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true)
      })
    return () => stop.abort()
  }, [slugs])

  return { known, failed, asking: slugs !== '' && known.size === 0 && !failed }
}
