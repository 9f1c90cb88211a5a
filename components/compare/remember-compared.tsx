'use client'

import { useEffect } from 'react'
import type { PaperTitle } from '@/lib/store/store'
import { setChosenPapers } from './chosen-papers'

/** Makes the papers of a comparison the chosen ones, so that one can go back to the list for a further one. */
export function RememberCompared({ papers }: { papers: readonly PaperTitle[] }) {
  useEffect(() => {
    if (papers.length > 0) setChosenPapers(papers)
  }, [papers])
  return null
}
