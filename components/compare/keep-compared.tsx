'use client'

import { useEffect, useRef } from 'react'
import { useHydrated } from '@/components/paper/use-hydrated'
import { compareHref } from '@/lib/compare/compare-query'
import type { PaperTitle } from '@/lib/store/store'
import { setChosenPapers, useChosenPapers } from './chosen-papers'

/**
 * Whether the papers of a comparison are the chosen ones, and the way to make them so. Someone else's comparison only
 * looked at changes no choice; in one's own, what is added and removed is.
 */
export function KeepCompared({ papers }: { papers: readonly PaperTitle[] }) {
  const hydrated = useHydrated()
  const chosen = useChosenPapers()
  const shown = useRef(papers)
  const isChosen = areSame(chosen, papers)

  useEffect(() => {
    const left = shown.current
    shown.current = papers
    if (areSame(left, chosen) && !areSame(left, papers)) setChosenPapers(papers)
  }, [papers, chosen])

  const slugs = chosen.map(({ slug }) => slug)
  const own = (
    <a href={compareHref({ slugs })} className="link">
      {slugs.length === 1 ? 'one paper' : `${slugs.length} papers`}
    </a>
  )
  return (
    <p className="compare-keep no-print">
      {hydrated && papers.length > 0 && (
        <button
          type="button"
          className="link"
          aria-pressed={isChosen}
          onClick={() => setChosenPapers(isChosen ? [] : papers)}
        >
          {isChosen ? 'Kept to compare' : `Keep ${papers.length === 1 ? 'it' : 'these'} to compare`}
        </button>
      )}
      {!isChosen && slugs.length > 0 && (
        <span>
          {papers.length > 0 ? 'in place of the ' : 'You have chosen '}
          {own}
          {papers.length > 0 && ' you have chosen'}
        </span>
      )}
    </p>
  )
}

function areSame(some: readonly PaperTitle[], others: readonly PaperTitle[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ slug }) => others.some((other) => other.slug === slug))
  )
}
