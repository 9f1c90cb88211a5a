import type { Mention, TagType, TextField } from '../paper'

/** The clean text of a paper: all that extraction reads. */
export type PaperText = { title: string; abstract: string }

export type Span = { start: number; end: number }

/** A mention whose text is exactly the slice of the field. `text` is the whole field. */
export function mention(
  type: TagType,
  value: string,
  field: TextField,
  text: string,
  start: number,
  end: number,
): Mention {
  return { type, value, field, start, end, text: text.slice(start, end) }
}

/** A full stop after one of these, or after a single capital ("J. Smith"), ends no sentence. */
const ABBREVIATIONS = new Set(
  'al approx ca cf cp dr e.g eg eq eqs etc fig figs i.e ie incl mr mrs ms no nos pp prof resp sec st tab viz vol vs w.r.t wrt'.split(
    ' ',
  ),
)
const ABBREVIATION_LENGTH_MAX = 7

function endsInAbbreviation(text: string, stop: number): boolean {
  let start = stop
  while (start > 0 && stop - start <= ABBREVIATION_LENGTH_MAX) {
    if (/[\s([,;]/.test(text.charAt(start - 1))) break
    start--
  }
  const word = text.slice(start, stop)
  if (/^[A-Z]$/.test(word)) return true
  const lower = word.toLowerCase()
  if (!ABBREVIATIONS.has(lower)) return false
  // "etc." and "et al." may end a sentence: they do before a capital.
  return !((lower === 'etc' || lower === 'al') && /^\.\)?\s+[A-Z]/.test(text.slice(stop, stop + 8)))
}

const SENTENCE_END = /[.?!]["'”’)\]]*(?=\s|$)/g

/**
 * The sentences of a text in order, without the white space between them. Full stops inside
 * numbers, URLs, names and common abbreviations end no sentence, nor does one before a small letter.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const push = (end: number) => {
    while (start < end && /\s/.test(text.charAt(start))) start++
    if (end > start) spans.push({ start, end })
    start = end
  }
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    const next = text
      .slice(end, end + 3)
      .trimStart()
      .charAt(0)
    if (match[0].startsWith('.') && endsInAbbreviation(text, match.index)) continue
    if (next !== '' && next !== next.toUpperCase()) continue
    push(end)
  }
  push(text.trimEnd().length)
  return spans
}

/** Index of the span that holds an offset, else of the next one; the last where there is none. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span && offset < span.end) high = middle
    else low = middle + 1
  }
  return high
}
