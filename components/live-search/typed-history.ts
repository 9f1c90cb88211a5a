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
}

/** The address of the search that is being typed on the listing; null where nothing is. */
export function typedHref(): string | null {
  const text = typedText.get()
  if (text === null || isLeft || window.location.pathname !== '/') return null
  return searchHref(new URLSearchParams(window.location.search), tidySearchText(text))
}

function here(): string {
  return window.location.pathname + window.location.search
}
