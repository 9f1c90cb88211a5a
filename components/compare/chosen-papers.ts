'use client'

import { useSyncExternalStore } from 'react'
import { storedText } from '@/components/site/stored-text'
import type { PaperTitle } from '@/lib/store/store'

const KEY = 'paper-explorer.compare'
const CHANGED = 'chosen-papers-changed'
const NONE: readonly PaperTitle[] = []

const kept = storedText(KEY, CHANGED)
/** What the browser would not store; null where it did. */
let unstored: string | null = null
let seen: { text: string | null; papers: readonly PaperTitle[] } = { text: null, papers: NONE }

/** The papers that this browser has chosen to compare. Where storage is blocked they last as long as the page. */
function read(): readonly PaperTitle[] {
  const text = unstored ?? kept.get()
  if (text !== seen.text) seen = { text, papers: parsed(text) }
  return seen.papers
}

function parsed(text: string | null): readonly PaperTitle[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(found) ? found.filter(isPaperTitle) : NONE
  } catch {
    return NONE
  }
}

// Every page carries this code: a schema library would weigh more than all of it
function isPaperTitle(value: unknown): value is PaperTitle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'slug' in value &&
    typeof value.slug === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  )
}

export function setChosenPapers(papers: readonly PaperTitle[]): void {
  const text = JSON.stringify(papers)
  seen = { text, papers }
  unstored = null
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // Blocked or full: the choice stays in this page, which is all it is for
    unstored = text
  }
  window.dispatchEvent(new Event(CHANGED))
}

/** Chooses a paper, or takes it back. */
export function switchChosen({ slug, title }: PaperTitle): void {
  const chosen = read()
  const others = chosen.filter((paper) => paper.slug !== slug)
  setChosenPapers(others.length < chosen.length ? others : [...chosen, { slug, title }])
}

/** None on the server and until scripts have taken over, so that a page without any is not rendered a second time. */
export function useChosenPapers(): readonly PaperTitle[] {
  return useSyncExternalStore(kept.subscribe, read, () => NONE)
}
