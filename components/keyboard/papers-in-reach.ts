import { buttonOf, type PaperAction } from './paper-keys'

/** A paper of a list that one can be on. */
const PAPER = '.card, .related-paper'

/** Moves the focus to the next or the previous paper of the page; from nowhere to the first that is in view. */
export function focusPaper(step: 1 | -1): void {
  const papers = [...document.querySelectorAll<HTMLElement>(PAPER)]
  const here = papers.findIndex((paper) => paper.contains(document.activeElement))
  const inView = papers.findIndex((paper) => paper.getBoundingClientRect().top >= 0)
  const start = step === 1 ? Math.max(0, inView) : inView - 1
  const link = papers[here === -1 ? start : here + step]?.querySelector('a')
  link?.focus({ preventScroll: true })
  link?.closest(PAPER)?.scrollIntoView({ block: 'nearest' })
}

/** Moves the focus to a paper's card, and the page not at all. */
export function focusCard(slug: string): void {
  const card = document.getElementById(slug)
  if (card?.matches(PAPER)) card.querySelector('a')?.focus({ preventScroll: true })
}

/** Presses the button for an action: that of the paper one is on, in a list or on its own page. */
export function pressButton(action: PaperAction): void {
  const paper = document.activeElement?.closest(PAPER) ?? document.querySelector('.paper')
  paper?.querySelector<HTMLElement>(buttonOf(action))?.click()
}

/** Whether an element takes letters as text. */
export function isWriting(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  return element.isContentEditable || element.matches('input, textarea, select')
}
