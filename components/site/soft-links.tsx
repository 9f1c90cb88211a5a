'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import { followsSoftly } from './follows-softly'

/**
 * How long the old page stays as it is, in milliseconds. By a timer and not by a delayed transition: what is about to fade is
 * a layer of its own to the browser from the click on, and drawing the whole list anew doubled the time to the next frame.
 */
const A_MOMENT = 200

/**
 * Turns every plain link within the site into a navigation that keeps the page, by one listener for all
 * of them: the listing has hundreds of links, and a `next/link` for each costs rendering time on the
 * server and hydration in the browser. Without JavaScript they are what they look like: links.
 * `data-scroll="keep"`, on the link or around it, keeps the place on the page, and the focus, where the next page still has it.
 */
export function SoftLinks() {
  const router = useRouter()
  const [pending, startTransition] = useTransition()

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || !followsSoftly(event, link, window.location)) return
      event.preventDefault()
      const { pathname, search, hash } = link
      const keeps = link.closest<HTMLElement>('[data-scroll]')?.dataset.scroll === 'keep'
      startTransition(() => router.push(pathname + search + hash, { scroll: !keeps }))
    }
    // On window: React's own handlers, which sit on the document, have had their turn
    window.addEventListener('click', onClick)
    return () => window.removeEventListener('click', onClick)
  }, [router])

  useEffect(() => {
    if (!pending) return
    const root = document.documentElement
    const longer = setTimeout(() => root.toggleAttribute('data-pending', true), A_MOMENT)
    const giveFocusBack = rememberFocus()
    return () => {
      clearTimeout(longer)
      root.removeAttribute('data-pending')
      giveFocusBack()
    }
  }, [pending])

  return null
}

/**
 * A chosen value may move in its list, and a chip or a "not" be gone, and with it the focus: gives it back
 * to the same link, else to the first of its row, else to what `data-refocus` names.
 */
function rememberFocus(): () => void {
  const link = document.activeElement
  const ids = [
    link?.id,
    link?.closest('li')?.querySelector('a[id]')?.id,
    link?.closest('[data-refocus]')?.getAttribute('data-refocus'),
  ]
  return () => {
    if (document.activeElement !== document.body) return
    for (const id of ids) {
      const target = id ? document.getElementById(id) : null
      if (target === null) continue
      target.focus({ preventScroll: true })
      return
    }
  }
}
