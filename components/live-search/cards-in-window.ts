/** Above the list: head, suggestions, bar. */
const ABOVE_LIST = 150
/** The height of a card whose title fits on a line, and on two of a narrow window. */
const CARD_HEIGHT = 96
const NARROW_CARD_HEIGHT = 160
/** As the styles have it: 48rem. */
const NARROW = 768

/**
 * As many cards as a window can show of a list that begins at its top. A guess needs no more, for the answer brings the
 * whole page, and each card costs a part of the frame.
 */
export function cardsInWindow(width: number, height: number): number {
  const cardHeight = width < NARROW ? NARROW_CARD_HEIGHT : CARD_HEIGHT
  return Math.max(1, Math.ceil((height - ABOVE_LIST) / cardHeight))
}

/** The first of a list, as many as the window shows. */
export function firstInWindow<T>(list: readonly T[]): T[] {
  return list.slice(0, cardsInWindow(window.innerWidth, window.innerHeight))
}
