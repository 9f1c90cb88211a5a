import type { Evidence, Mention, TagType } from '../paper'
import type { Span } from './segments'
import { sentenceOf } from './sentence-of'

/** A sentence of an abstract, and where in it the words of a tag stand. */
export type Quote = { text: string; marks: Span[] }

type QuotedPaper = { abstract: string; evidence: readonly Evidence[] }

/**
 * How a paper speaks of a tag: the first sentence of its abstract with the tag's words. Null when only
 * the title or a reason carries the tag.
 */
export function quote(paper: QuotedPaper, type: TagType, value: string): Quote | null {
  const mentions = paper.evidence.filter(
    (entry): entry is Mention =>
      !('reason' in entry) &&
      entry.field === 'abstract' &&
      entry.type === type &&
      entry.value === value,
  )
  const first = mentions.toSorted((a, b) => a.start - b.start)[0]
  if (first === undefined) return null
  const sentence = sentenceOf(paper.abstract, first)
  const marks = mentions
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
  return { text: sentence.text, marks }
}
