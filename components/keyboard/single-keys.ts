import { watched } from '@/components/live-search/watched'

/** Kept in the browser alone, and only once someone has switched the keys off. */
const NAME = 'paper-explorer:single-keys'

/** Whether single keys are shortcuts. */
export const singleKeys = watched(true)

/** Takes over what this browser remembers. Storage may be refused; then the keys are on. */
export function recallSingleKeys(): void {
  try {
    singleKeys.set(window.localStorage.getItem(NAME) !== 'off')
  } catch {
    singleKeys.set(true)
  }
}

export function switchSingleKeys(on: boolean): void {
  singleKeys.set(on)
  try {
    if (on) window.localStorage.removeItem(NAME)
    else window.localStorage.setItem(NAME, 'off')
  } catch {
    // Without storage the choice holds until the page is left
  }
}
