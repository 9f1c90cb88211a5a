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
const ABBREVIATION_LENGTH_MAX = 6
/** The word before a full stop, where it is short enough for an abbreviation. */
const SHORT_WORD = new RegExp(`(?:^|[\\s([,;])([^\\s([,;]{1,${ABBREVIATION_LENGTH_MAX}})$`)

function endsInAbbreviation(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - ABBREVIATION_LENGTH_MAX - 1), stop)
  const word = SHORT_WORD.exec(before)?.[1]
  if (word === undefined) return false
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
  SENTENCE_END.lastIndex = 0
  for (let match = SENTENCE_END.exec(text); match !== null; match = SENTENCE_END.exec(text)) {
    const end = match.index + match[0].length
    const next = text
      .slice(end, end + 3)
      .trimStart()
      .charAt(0)
    if (match[0].startsWith('.') && endsInAbbreviation(text, match.index)) continue
    if (next !== '' && next !== next.toUpperCase()) continue
    addSentence(spans, text, start, end)
    start = end
  }
  addSentence(spans, text, start, text.trimEnd().length)
  return spans
}

function addSentence(spans: Span[], text: string, from: number, end: number): void {
  let start = from
  while (start < end && /\s/.test(text.charAt(start))) start++
  if (end > start) spans.push({ start, end })
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
