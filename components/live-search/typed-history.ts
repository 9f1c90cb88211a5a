import { underWay } from '@/components/site/under-way'
import { searchHref } from './kept-parameters'
import { tidySearchText, typedText } from './live-state'

/** What to do with the history, in this order. */
export type HistorySteps = { replace: string | null; push: string | null }

/**
 * While someone types, the address of the listing is replaced, so that Back does not go through every letter. Leaving
 * the typed search (by Enter, a suggestion, a link) ends that: the entry that typing has overwritten gets its own
 * address back, and the typed search, where its results led on, gets one of its own.
 *
 * @param from The address before the first letter.
 * @param typed The address of the typed search.
 * @param goesOn Whether what follows was found in the typed search's results.
 */
export function leavingSteps(from: string, typed: string, goesOn: boolean): HistorySteps {
  return { replace: from, push: goesOn && typed !== from ? typed : null }
}

/** The address where someone began to type. */
let typedFrom = '/'
/** What is typed has been left, and its navigation is under way: the address is the router's now. */
let isLeft = false

export function noteTyped(text: string): void {
  if (typedText.get() === null) typedFrom = here()
  isLeft = false
  typedText.set(text)
}

/** Writes what is typed into the address of the listing, in place of the one before. */
export function replaceAddress(): void {
  const typed = typedHref()
  if (typed !== null && typed !== here()) window.history.replaceState(null, '', typed)
}

/** Brings the history in order before a navigation away from what is being typed on the listing. */
export function leaveTyping({ goesOn = false }: { goesOn?: boolean } = {}): void {
  const typed = typedHref()
  if (typed === null) return
  isLeft = true
  const { replace, push } = leavingSteps(typedFrom, typed, goesOn)
  if (replace !== null) window.history.replaceState(null, '', replace)
  if (push !== null) window.history.pushState(null, '', push)
  // What was under way is left for good: what follows builds on what was typed meanwhile
  if (underWay.get() !== null) underWay.set(typed)
}

/** The address of the search that is being typed on the listing; null where nothing is. */
export function typedHref(): string | null {
  const text = typedText.get()
  const search = followedSearch()
  if (text === null || isLeft || search === null) return null
  return searchHref(new URLSearchParams(search), tidySearchText(text))
}

/** The listing's view as it is wanted by now, as a query string: typed, or on its way, or shown. Null on other pages. */
export function wantedSearch(): string | null {
  const typed = typedHref()
  return typed === null ? followedSearch() : new URL(typed, window.location.href).search.slice(1)
}

/** The view of the listing that was last led to, whether it has come or not. Null on other pages. */
function followedSearch(): string | null {
  if (window.location.pathname !== '/') return null
  const ahead = new URL(underWay.get() ?? '', window.location.href)
  const { search } = ahead.pathname === '/' ? ahead : window.location
  return search.slice(1)
}

function here(): string {
  return window.location.pathname + window.location.search
}
