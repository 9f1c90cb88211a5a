'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useLayoutEffect, useRef, useTransition } from 'react'
import { followsSoftly } from './follows-softly'
import { ledTo } from './linked-view'
import { QuickPresses } from './quick-presses'
import { rememberFocus } from './remember-focus'
import { goTo, navigateBy, underWay } from './under-way'
import { markWaiting, showWait } from './waiting-marks'

/**
 * Turns every plain link within the site into a navigation that keeps the page, by one listener for all
 * of them: the listing has hundreds of links, and a `next/link` for each costs rendering time on the
 * server and hydration in the browser. Without JavaScript they are what they look like: links.
 * `data-scroll="keep"`, on the link or around it, keeps the place on the page, and the focus, where the next page still has it.
 */
export function SoftLinks() {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const presses = useRef(new QuickPresses())
  const giveFocusBack = useRef(() => {})

  useEffect(
    () =>
      navigateBy((href, { scroll = true, focus } = {}) => {
        underWay.set(href)
        giveFocusBack.current = rememberFocus(focus)
        startTransition(() => router.push(href, { scroll }))
      }),
    [router],
  )

  useEffect(() => {
    const onPress = (event: MouseEvent) => {
      const at = event.target instanceof Element ? event.target.closest('a, button') : null
      if (at === null || !presses.current.misses(event, at, performance.now())) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || !followsSoftly(event, link, window.location)) return
      event.preventDefault()
      const href = ledTo(link)
      // Pressed twice: it is on its way
      if (href === underWay.get()) return
      presses.current.note(event, link)
      markWaiting(link)
      const keeps = link.closest<HTMLElement>('[data-scroll]')?.dataset.scroll === 'keep'
      goTo(href, { scroll: !keeps })
    }
    const onPopState = () => underWay.set(null)
    window.addEventListener('click', onPress, { capture: true })
    // On window: React's own handlers, which sit on the document, have had their turn
    window.addEventListener('click', onClick)
    window.addEventListener('popstate', onPopState)
    return () => {
      window.removeEventListener('click', onPress, { capture: true })
      window.removeEventListener('click', onClick)
      window.removeEventListener('popstate', onPopState)
    }
  }, [])

  // Before the browser takes the next click
  useLayoutEffect(() => {
    if (!pending) return
    const endWait = showWait()
    return () => {
      endWait()
      underWay.set(null)
      presses.current.settle(performance.now())
      // Once the page has settled: parts of it that showed what was typed are put back
      requestAnimationFrame(() => giveFocusBack.current())
    }
  }, [pending])

  return null
}
