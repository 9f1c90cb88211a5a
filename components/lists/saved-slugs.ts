'use client'

import { useSyncExternalStore } from 'react'
import { storedText } from '@/components/site/stored-text'
import { LISTS_CHANGED, LISTS_KEY } from './lists-key'

const lists = storedText(LISTS_KEY, LISTS_CHANGED)
const NONE: ReadonlySet<string> = new Set()
let seen: { text: string | null; slugs: ReadonlySet<string> } = { text: null, slugs: NONE }

/**
 * The slugs of all saved papers, read from the stored text as it is: every card asks, and the schema of lists is too
 * heavy for every page. A quotation mark inside a note is escaped there, so that no note can look like a slug.
 */
function read(): ReadonlySet<string> {
  // Null where storage is blocked: saving says so
  const text = lists.get()
  if (text !== seen.text) {
    const found = [...(text ?? '').matchAll(/"slug":"([^"\\]+)"/g)].map(([, slug = '']) => slug)
    seen = { text, slugs: found.length === 0 ? NONE : new Set(found) }
  }
  return seen.slugs
}

/** None on the server and until scripts have taken over, so that a page without any is not rendered a second time. */
export function useSavedSlugs(): ReadonlySet<string> {
  return useSyncExternalStore(lists.subscribe, read, () => NONE)
}
