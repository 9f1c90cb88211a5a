'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { loadLiveParts } from './live-parts-loader'
import { noteTyped } from './typed-history'

/**
 * Takes over from a field what someone typed into it, or that someone came to it, before there were scripts. The field
 * itself is left alone: someone may be typing on, with a caret amid the text or with letters that are still composed.
 *
 * @returns Whether the field holds such text that is not taken over yet.
 */
export function useEarlyText(input: RefObject<HTMLInputElement | null>): RefObject<boolean> {
  const isEarly = useRef(false)
  useEffect(() => {
    const field = input.current
    if (field === null) return
    if (field === document.activeElement) loadLiveParts()
    if (field.value === field.defaultValue) return
    isEarly.current = true
    // Until then the parts of the page take up its address, and the field with them
    const take = () => {
      isEarly.current = false
      loadLiveParts()
      noteTyped(field.value)
    }
    window.addEventListener('scripts-run', take, { once: true })
    return () => window.removeEventListener('scripts-run', take)
  }, [input])
  return isEarly
}
