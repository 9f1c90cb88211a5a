'use client'

import { useState } from 'react'
import { useHydrated } from '@/components/paper/use-hydrated'

/** Copies a text. Nothing without scripts: the text stands beside it. */
export function CopyTextButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const hydrated = useHydrated()

  async function copy() {
    // Browsers give the clipboard only to secure pages, and may refuse
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setState(done ? 'copied' : 'failed')
  }

  return (
    <>
      <button type="button" className="button no-print" hidden={!hydrated} onClick={copy}>
        Copy {what}
      </button>{' '}
      <span role="status" className="text-fine text-quiet">
        {state === 'copied' && 'Copied'}
        {state === 'failed' && 'The browser refused; select the text and copy it.'}
      </span>
    </>
  )
}
