'use client'

import { type RefObject, useEffect } from 'react'
import { loadLiveParts } from './live-parts-loader'
import { noteTyped } from './typed-history'

/** Takes over from a field what someone typed into it, or that someone came to it, before there were scripts. */
export function useEarlyText(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const field = input.current
    if (field === null) return
    if (field === document.activeElement) loadLiveParts()
    const early = field.value
    if (early === field.defaultValue) return
    // Until then the parts of the page take up its address, and the field with them
    const take = () => {
      field.value = early
      loadLiveParts()
      noteTyped(early)
    }
    window.addEventListener('scripts-run', take, { once: true })
    return () => window.removeEventListener('scripts-run', take)
  }, [input])
}
