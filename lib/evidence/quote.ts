import type { Evidence, Mention, TagType, TextField } from '../paper'
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
  const mentions = mentionsIn('abstract', paper, type, value)
  const first = mentions[0]
  if (first === undefined) return null
  const sentence = sentenceOf(paper.abstract, first)
  const marks = mentions
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
  return { text: sentence.text, marks }
}

/** Where a tag's words stand in the title. */
export function titleMarks(
  paper: Pick<QuotedPaper, 'evidence'>,
  type: TagType,
  value: string,
): Span[] {
  return mentionsIn('title', paper, type, value).map(({ start, end }) => ({ start, end }))
}

function mentionsIn(
  field: TextField,
  { evidence }: Pick<QuotedPaper, 'evidence'>,
  type: TagType,
  value: string,
): Mention[] {
  return evidence
    .filter(
      (entry): entry is Mention =>
        !('reason' in entry) &&
        entry.field === field &&
        entry.type === type &&
        entry.value === value,
    )
    .toSorted((a, b) => a.start - b.start)
}
