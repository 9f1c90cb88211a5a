'use client'

import { compareHref } from '@/lib/compare/compare-query'
import type { PaperTitle } from '@/lib/store/store'
import { setChosenPapers, useChosenPapers } from './chosen-papers'

/** Chooses a paper for a comparison, and takes it back. Without scripts a link to a comparison that begins with it. */
export function CompareButton({ slug, title }: PaperTitle) {
  const chosen = useChosenPapers()
  if (chosen === null) {
    return (
      <a href={compareHref({ slugs: [slug] })} className="card-action" rel="nofollow">
        Compare<span className="sr-only"> {title}</span>
      </a>
    )
  }
  const isChosen = chosen.some((paper) => paper.slug === slug)
  const others = chosen.filter((paper) => paper.slug !== slug)
  return (
    <button
      type="button"
      className="card-action"
      data-shortcut="c"
      aria-pressed={isChosen}
      onClick={() => setChosenPapers(isChosen ? others : [...chosen, { slug, title }])}
    >
      Compare<span className="sr-only"> {title}</span>
    </button>
  )
}
