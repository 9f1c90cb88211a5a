'use client'

import { useSyncExternalStore } from 'react'
import { readListsJson } from '@/lib/lists/list-file'
import type { Shortlist } from '@/lib/lists/shortlist'
import { LISTS_CHANGED, LISTS_KEY, onListsChange } from './lists-key'

/** The lists as the browser has them; `broken` has the text that cannot be read, for it must not be lost. */
export type StoredLists =
  | { kind: 'lists'; lists: readonly Shortlist[] }
  | { kind: 'broken'; text: string }
  | { kind: 'blocked' }

let seen: { text: string | null; stored: StoredLists } = {
  text: null,
  stored: { kind: 'lists', lists: [] },
}

export function readLists(): StoredLists {
  let text: string | null
  try {
    text = localStorage.getItem(LISTS_KEY)
  } catch {
    return BLOCKED
  }
  if (text !== seen.text) {
    const lists = text === null ? [] : readListsJson(text)
    seen = {
      text,
      stored: lists === null ? { kind: 'broken', text: text ?? '' } : { kind: 'lists', lists },
    }
  }
  return seen.stored
}

const BLOCKED: StoredLists = { kind: 'blocked' }

/** Keeps the lists; the reason where the browser refuses, and then nothing has changed. */
export function writeLists(lists: readonly Shortlist[]): string | null {
  const stored = readLists()
  if (stored.kind === 'blocked') return 'This browser keeps nothing for this site.'
  if (stored.kind === 'broken') return 'The stored lists cannot be read; see the page of lists.'
  try {
    // Compact: `saved-slugs` reads this very spelling
    localStorage.setItem(LISTS_KEY, JSON.stringify({ version: 1, lists }))
  } catch {
    return 'The browser’s storage for this site is full. Export or delete a list.'
  }
  window.dispatchEvent(new Event(LISTS_CHANGED))
  return null
}

/** Removes what cannot be read, once someone has decided so. */
export function forgetLists(): void {
  localStorage.removeItem(LISTS_KEY)
  window.dispatchEvent(new Event(LISTS_CHANGED))
}

/** Null on the server and until scripts have taken over. */
export function useStoredLists(): StoredLists | null {
  return useSyncExternalStore(onListsChange, readLists, () => null)
}
