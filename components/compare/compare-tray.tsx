'use client'

import { usePathname } from 'next/navigation'
import { COMPARED_MAX, compareHref } from '@/lib/compare/compare-query'
import { shortTitle } from '@/lib/papers/short-title'
import { setChosenPapers, useChosenPapers } from './chosen-papers'

/** The papers chosen so far, on every page but the comparison itself. Nothing until one is chosen. */
export function CompareTray() {
  const chosen = useChosenPapers()
  const path = usePathname()
  if (chosen.length === 0 || path === '/compare') return null
  const tooMany = chosen.length > COMPARED_MAX
  return (
    <aside className="compare-tray no-print" aria-label="Chosen to compare">
      <ul>
        {chosen.map(({ slug, title }) => (
          <li key={slug}>
            <span title={title}>{shortTitle(title)}</span>
            <button
              type="button"
              aria-label={`Do not compare ${title}`}
              onClick={() => setChosenPapers(chosen.filter((paper) => paper.slug !== slug))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={tooMany ? 'compare-tray-full' : 'sr-only'}>
        {tooMany
          ? `${chosen.length} chosen, at most ${COMPARED_MAX}`
          : `${chosen.length} to compare`}
      </p>
      <button type="button" className="card-action" onClick={() => setChosenPapers([])}>
        Clear
      </button>
      {!tooMany && (
        <a href={compareHref({ slugs: chosen.map(({ slug }) => slug) })} className="button">
          Compare <span className="count">{chosen.length}</span>
        </a>
      )}
    </aside>
  )
}
