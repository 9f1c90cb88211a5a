/** Above the list: head, suggestions, bar. */
const ABOVE_LIST = 150
/** The height of a card whose title fits on a line. */
const CARD_HEIGHT = 96

/**
 * As many cards as a window can show of a list that begins at its top. A guess needs no more, for the answer brings the
 * whole page, and each card costs a part of the frame.
 */
export function cardsInWindow(height: number): number {
  return Math.max(1, Math.ceil((height - ABOVE_LIST) / CARD_HEIGHT))
}
