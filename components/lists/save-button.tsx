'use client'

import { lazy, Suspense, useState } from 'react'
import { pressedBy } from '@/components/keyboard/paper-keys'
import { announced } from '@/components/site/announced'
import type { PaperTitle } from '@/lib/store/store'
import { useSavedSlugs } from './saved-slugs'

const SaveDialog = lazy(() => import('./save-dialog'))

/** Saves a paper to a list. Lists live in the browser, so that without scripts there is nothing to press. */
export function SaveButton({ slug, title }: PaperTitle) {
  const saved = useSavedSlugs()
  const [choosing, setChoosing] = useState(false)
  const [problem, setProblem] = useState('')
  const isSaved = saved.has(slug)

  async function save() {
    const { savePaper } = await import('./save-paper')
    const saving = savePaper({ slug, title })
    setChoosing('choose' in saving)
    if ('saved' in saving) announced.set(`Saved to ${saving.saved}.`)
    setProblem('problem' in saving ? `Not saved: ${saving.problem}` : '')
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
      {problem !== '' && (
        <span role="alert" className="text-warn">
          {problem}
        </span>
      )}
      {choosing && (
        <Suspense>
          <SaveDialog slug={slug} title={title} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  )
}
