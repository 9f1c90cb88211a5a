'use client'

import { CompareButton } from '@/components/compare/compare-button'
import { SaveButton } from '@/components/lists/save-button'
import type { PaperTitle } from '@/lib/store/store'

/** What one can do with a paper on its card: one piece for scripts to take over, not two. */
export function CardActions({ slug, title }: PaperTitle) {
  return (
    <>
      <SaveButton slug={slug} title={title} />
      <CompareButton slug={slug} title={title} />
    </>
  )
}
