'use client'

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { singleKeys } from '@/components/keyboard/single-keys'
import { MentionBar } from './mention-bar'
import { useFragment } from './use-fragment'

/** A tag with words in the text, as the frame needs it. */
export type FramedTag = {
  slot: number
  type: string
  anchor: string
  name: string
  /** Places to step through. */
  places: number
}

/**
 * Takes over from `:target` where scripts run: all mentions of the chosen tag are marked, and `n` and `p`
 * step through them while the focus is in here. The text inside stays what the server rendered.
 */
export function EvidenceFrame({ tags, children }: { tags: FramedTag[]; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const from = useRef<Element>(null)
  const { fragment, go } = useFragment()
  const [stepped, setStepped] = useState({ anchor: '', step: 0 })
  const chosen = tags.find(({ anchor }) => anchor === fragment)
  const slot = chosen?.slot
  const anchor = chosen?.anchor
  const step = stepped.anchor === chosen?.anchor ? stepped.step : 0

  useEffect(() => {
    if (slot === undefined || frame.current === null) return
    const places = frame.current.querySelectorAll<HTMLElement>(`[data-starts~="${slot}"]`)
    const place = places[step]
    if (place === undefined) return
    place.setAttribute('data-current', '')
    place.focus({ preventScroll: true })
    place.scrollIntoView({ block: 'nearest' })
    return () => place.removeAttribute('data-current')
  }, [slot, step])

  // The links are the server's: those to the chosen tag say so
  useEffect(() => {
    if (anchor === undefined) return
    const links = linksTo(frame.current, anchor)
    for (const link of links) link.setAttribute('aria-current', 'true')
    return () => {
      for (const link of links) link.removeAttribute('aria-current')
    }
  }, [anchor])

  function choose(tag: FramedTag | null) {
    setStepped({ anchor: '', step: 0 })
    go(tag?.anchor ?? '')
    // What is marked no longer is nothing to stand on
    if (tag === null && chosen !== undefined)
      focusChoice(frame.current, chosen.anchor, from.current)
  }

  function move(by: number) {
    if (chosen === undefined) return
    const to = (step + by + chosen.places) % chosen.places
    setStepped({ anchor: chosen.anchor, step: to })
  }

  function onClick(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const tag = tags.find(({ anchor }) => link?.getAttribute('href') === `#${anchor}`)
    if (tag === undefined) return
    event.preventDefault()
    from.current = link
    choose(tag === chosen ? null : tag)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (chosen === undefined || event.metaKey || event.ctrlKey || event.altKey) return
    if (event.key === 'Escape') choose(null)
    else if (!singleKeys.get()) return
    else if (event.key === 'n') move(1)
    else if (event.key === 'p') move(-1)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what links and words inside pass up
    <div
      ref={frame}
      className="evidence"
      data-live={fragment === null ? undefined : ''}
      data-marked={slot}
      data-marked-type={chosen?.type}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
      <MentionBar
        name={chosen?.name ?? null}
        step={step}
        places={chosen?.places ?? 0}
        onMove={move}
        onClose={() => choose(null)}
      />
    </div>
  )
}

/** Back to the link that one chose a tag by; who came by the address stands on the first one in sight. */
function focusChoice(frame: HTMLElement | null, anchor: string, from: Element | null): void {
  const links = linksTo(frame, anchor)
  const choice = links.find((link) => link === from) ?? links.find((link) => link.checkVisibility())
  choice?.focus()
}

function linksTo(frame: HTMLElement | null, anchor: string): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>(`a[href="#${CSS.escape(anchor)}"]`) ?? [])]
}
