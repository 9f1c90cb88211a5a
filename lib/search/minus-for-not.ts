import { clip } from '../query/parse-listing-query'
import type { Replacement } from './query-tree'

/** A capital NOT with something behind it to leave out. */
const NOT = /(?<=^|[\s(])NOT\s+(?=[^\s)])/g

/**
 * The search text with a minus for each NOT. It is offered and not taken, for titles have the word in capitals, too:
 * "Style is NOT a single variable".
 */
export function minusForNot(q: string): Replacement[] {
  const text = q.replace(NOT, '-')
  return text === q ? [] : [{ label: clip(text), at: { start: 0, end: q.length }, text }]
}
