'use client'

import { pressedBy } from '@/components/keyboard/paper-keys'
import type { PaperTitle } from '@/lib/store/store'
import { switchChosen, useChosenPapers } from './chosen-papers'
import { COMPARE_FORM_ID } from './compare-form-id'

/** Chooses a paper for a comparison, and takes it back. Without scripts it opens a comparison that begins with it. */
export function CompareButton({ slug, title }: PaperTitle) {
  const chosen = useChosenPapers()
  const isChosen = chosen.some((paper) => paper.slug === slug)
  return (
    <button
      type="submit"
      form={COMPARE_FORM_ID}
      name="paper"
      value={slug}
      className="card-action"
      {...pressedBy('compare')}
      aria-pressed={isChosen}
      aria-label={`Compare ${title}`}
      onClick={(event) => {
        event.preventDefault()
        switchChosen({ slug, title })
      }}
    >
      Compare
    </button>
  )
}
