'use client'

import { useState } from 'react'
import { useHydrated } from '@/components/paper/use-hydrated'
import { type Copied, copiedText } from '@/components/site/copied-text'

/** Copies a text. Nothing without scripts: the text stands beside it. */
export function CopyTextButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<Copied | 'idle'>('idle')
  const hydrated = useHydrated()

  return (
    <>
      <button
        type="button"
        className="button no-print"
        hidden={!hydrated}
        onClick={async () => setState(await copiedText(text))}
      >
        Copy {what}
      </button>{' '}
      <span role="status" className="text-fine text-quiet">
        {state === 'copied' && 'Copied'}
        {state === 'again' && 'Press again to copy.'}
        {state === 'refused' && 'The browser refused; select the text and copy it.'}
      </span>
    </>
  )
}
