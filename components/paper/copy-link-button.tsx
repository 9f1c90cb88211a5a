'use client'

import { useState } from 'react'

/** Copies the paper's own address, with the evidence one is looking at. Not shown without scripts. */
export function CopyLinkButton({ url }: { url: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')

  async function copy() {
    try {
      await navigator.clipboard.writeText(url + window.location.hash)
      setState('copied')
    } catch {
      // Refused, or not offered: browsers give the clipboard only to secure pages
      setState('failed')
    }
  }

  return (
    <>
      <button type="button" className="card-action copy-link" onClick={copy}>
        Copy link
      </button>
      <span role="status" className="text-fine text-quiet">
        {state === 'copied' && 'Copied'}
        {state === 'failed' && 'The browser refused; copy it from the address bar.'}
      </span>
    </>
  )
}
