'use client'

import { useState } from 'react'
import { type Copied, copiedText } from '@/components/site/copied-text'

/** Copies the paper's own address, with the evidence one is looking at. Not shown without scripts. */
export function CopyLinkButton({ url }: { url: string }) {
  const [state, setState] = useState<Copied | 'idle'>('idle')

  async function copy() {
    setState(await copiedText(url + window.location.hash))
  }

  return (
    <>
      <button type="button" className="card-action copy-link" onClick={copy}>
        Copy link
      </button>
      <span role="status" className="text-fine text-quiet">
        {state === 'copied' && 'Copied'}
        {state === 'again' && 'Press again to copy.'}
        {state === 'refused' && 'The browser refused; copy it from the address bar.'}
      </span>
    </>
  )
}
