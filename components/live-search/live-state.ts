import type { ServerView } from './server-view'
import { watched } from './watched'

/**
 * What has been typed and is on its way into the URL; null when the URL says all. Kept here and not in
 * the URL alone because a keystroke must reach the list within a frame, and browsers limit how often a
 * page may replace its address.
 */
export const typedText = watched<string | null>(null)

/** The listing's view as the server rendered it; null on other pages. */
export const serverView = watched<ServerView | null>(null)

/** As the server's `Q_LENGTH_MAX`, which comes with a validation library that typing does not need. */
export const TYPED_LENGTH_MAX = 1000

/** Search text as the URL will hold it: the same folding as the server's. */
export function tidySearchText(text: string): string {
  const folded = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return folded.slice(0, TYPED_LENGTH_MAX).trim()
}
