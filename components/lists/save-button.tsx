'use client'

import { lazy, Suspense, useState } from 'react'
import type { PaperTitle } from '@/lib/store/store'
import { useSavedSlugs } from './saved-slugs'

const SaveDialog = lazy(() => import('./save-dialog'))

/** Saves a paper to a list. Lists live in the browser, so that without scripts there is nothing to press. */
export function SaveButton({ slug, title }: PaperTitle) {
  const saved = useSavedSlugs()
  const [choosing, setChoosing] = useState(false)
  const [said, setSaid] = useState('')
  const isSaved = saved?.has(slug) ?? false

  async function save() {
    const { savePaper } = await import('./save-paper')
    const saving = savePaper({ slug, title })
    setChoosing('choose' in saving)
    if ('saved' in saving) setSaid(`Saved to ${saving.saved}.`)
    if ('problem' in saving) setSaid(`Not saved: ${saving.problem}`)
  }

  return (
    <>
      <button
        type="button"
        className="card-action save-button"
        data-shortcut="s"
        aria-pressed={isSaved}
        onClick={save}
      >
        {isSaved ? 'Saved' : 'Save'}
        <span className="sr-only"> {title}</span>
      </button>
      <span role="status" className={said.startsWith('Not') ? 'text-warn' : 'sr-only'}>
        {said}
      </span>
      {choosing && (
        <Suspense>
          <SaveDialog slug={slug} title={title} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  )
}
