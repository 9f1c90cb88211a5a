'use client'

import { lazy, Suspense, useState } from 'react'
import { pressedBy } from '@/components/keyboard/paper-keys'
import { announced } from '@/components/site/announced'
import type { PaperTitle } from '@/lib/store/store'
import type { Saving } from './save-paper'
import { useSavedSlugs } from './saved-slugs'

const SaveDialog = lazy(() => import('./save-dialog'))

/** Saves a paper to a list. Lists live in the browser, so that without scripts there is nothing to press. */
export function SaveButton({ slug, title }: PaperTitle) {
  const saved = useSavedSlugs()
  const [last, setLast] = useState<{ slug: string; saving: Saving } | null>(null)
  // A card goes from one paper to another while someone types
  const saving = last?.slug === slug ? last.saving : null
  const isSaved = saved.has(slug)

  async function save() {
    const { savePaper } = await import('./save-paper')
    const saving = savePaper({ slug, title })
    setLast({ slug, saving })
    if ('saved' in saving) announced.set(`Saved to ${saving.saved}.`)
  }

  return (
    <>
      <button
        type="button"
        className="card-action save-button"
        {...pressedBy('save')}
        aria-pressed={isSaved}
        aria-label={`${isSaved ? 'Saved' : 'Save'} ${title}`}
        onClick={save}
      >
        {isSaved ? 'Saved' : 'Save'}
      </button>
      {saving !== null && 'problem' in saving && (
        <span role="alert" className="text-warn">
          Not saved: {saving.problem}
        </span>
      )}
      {saving !== null && 'choose' in saving && (
        <Suspense>
          <SaveDialog slug={slug} title={title} onClose={() => setLast(null)} />
        </Suspense>
      )}
    </>
  )
}
