import { announced } from './announced'

/**
 * How long the old page stays as it is, in milliseconds. By a timer and not by a delayed transition: what is about to fade is
 * a layer of its own to the browser from the click on, and drawing the whole list anew doubled the time to the next frame.
 */
const A_MOMENT = 200
/** From when on someone who sees nothing is told that a page is on its way. */
const WORTH_SAYING = 1000

const LOADING = 'Loading …'

/** Marks what was clicked, at once and alone: the frame after a click has nothing else to draw. Until the wait ends. */
export function markWaiting(link: Element): void {
  link.toggleAttribute('data-waiting', true)
}

/** Shows the wait for a page once it is longer than a moment. Answers with the end of it. */
export function showWait(): () => void {
  const root = document.documentElement
  const longer = setTimeout(() => {
    // A page that has no part to dim is dimmed as a whole
    root.dataset.pending = document.querySelector('.dims') === null ? 'page' : 'part'
  }, A_MOMENT)
  const long = setTimeout(() => announced.set(LOADING), WORTH_SAYING)
  return () => {
    clearTimeout(longer)
    clearTimeout(long)
    delete root.dataset.pending
    if (announced.get() === LOADING) announced.set('')
    for (const link of document.querySelectorAll('a[data-waiting]')) {
      link.removeAttribute('data-waiting')
    }
  }
}
