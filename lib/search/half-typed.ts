import { QUOTE } from './query-tokens'
import type { QueryNode } from './query-tree'
import type { IndexLookup } from './words/index-lookup'

/**
 * A query whose last quotation mark still stands open, with the last word as the beginning of one, for someone is
 * typing it; of several words only where no paper says them as they stand.
 */
export function halfTyped(
  items: readonly QueryNode[],
  q: string,
  lookup: IndexLookup,
): readonly QueryNode[] {
  const last = items.at(-1)
  const isOpen = last?.kind === 'phrase' && last.span.end === q.length && !QUOTE.test(q.slice(-1))
  if (!isOpen) return items
  const { units, span } = last
  const parts = units.at(-1) ?? []
  const text = parts.join('-')
  const begun: QueryNode = { kind: 'word', text, parts, prefix: true, span }
  if (units.length === 1) return [...items.slice(0, -1), begun]
  if (lookup.phraseHits(last).papers.length > 0) return items
  const whole: QueryNode = {
    ...last,
    units: units.slice(0, -1),
    text: last.text.slice(0, last.text.search(/\S+$/)).trim(),
  }
  return [...items.slice(0, -1), { kind: 'and', nodes: [whole, begun] }]
}
