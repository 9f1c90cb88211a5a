import { sentences, spanAt } from '../extract/paper-text'
import type { Span } from './segments'

/** The sentence around some characters of a text; all sentences they reach into, where they cross borders. */
export function sentenceOf(text: string, place: Span): Span & { text: string } {
  const spans = sentences(text)
  const start = spans[spanAt(spans, place.start)]?.start ?? 0
  const end = spans[spanAt(spans, Math.max(place.end - 1, place.start))]?.end ?? text.length
  return { start, end, text: text.slice(start, end) }
}
