import type { Highlight } from '../store/store'

/** A stretch of text, marked or not. Runs in order give back the whole text. */
export type Run = { text: string; marked: boolean }

export type Snippet = {
  runs: Run[]
  /** Whether the text goes on after what is shown, and before it where a mark and no sentence chose the place. */
  cutBefore: boolean
  cutAfter: boolean
}

/** A line on a wide screen or two on a phone: so it ends where a word does, not where the line is full. */
export const SNIPPET_LENGTH = 104
/** A passage begins at the start of its sentence when that is at most this far before the first mark. */
const LEAD_MAX = 45
/** Else it begins about this far before it, at a word. Small, so that a phone's two lines hold the mark. */
const LEAD = 30

type Span = { start: number; end: number }

/** Cuts a text into marked and unmarked runs. Spans may overlap, touch, be unordered or out of bounds. */
export function markedRuns(text: string, spans: readonly Span[]): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { start, end } of joined(spans, text.length)) {
    if (start > at) runs.push({ text: text.slice(at, start), marked: false })
    runs.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false })
  return runs
}

/**
 * The passage of a text that says most about why it was found: the window with the most different
 * marked words, then the most marks, the earlier of equals. Without marks, the sentence in which the authors
 * begin to speak of their work, since abstracts tend to open with what everybody knows.
 */
export function snippet(
  text: string,
  highlights: readonly Highlight[],
  length = SNIPPET_LENGTH,
): Snippet {
  const spans = joined(
    highlights.filter(({ field }) => field === 'abstract'),
    text.length,
  )
  const first = bestFirst(text, spans, length)
  const start = first ? passageStart(text, first.start, length) : tellingStart(text)
  const end = passageEnd(text, start + length)
  const inside = spans
    .filter((span) => span.end > start && span.start < end)
    .map((span) => ({
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }))
  return {
    runs: markedRuns(text.slice(start, end), inside),
    cutBefore: first !== undefined && start > 0,
    cutAfter: end < text.length,
  }
}

/** How authors say what they did; failing that, that they speak of themselves at all. */
const OWN_WORK = [
  /(?<!\b(?:[Aa]s|[Ww]hen|[Ii]f|[Ss]ince|[Bb]ecause|[Ww]hile|that|how|what|which) )\b(?:[Ww]e|[Tt]his (?:paper|work|study|survey|article|thesis|report))(?: (?:\w+ly|also|first|then|here|therefore|thus))?,? (?:address|adapt|aim|analy[sz]e|apply|ask|build|collect|compare|conduct|consider|create|demonstrate|describe|design|develop|evaluate|examine|explore|extend|find|focus|improve|introduce|investigate|observe|offer|present|propose|provide|release|report|review|show|study|suggest|survey|test|train|use)/,
  /\b[Ii]n this (?:paper|work|study|survey|article|thesis|report|research)\b/,
  /\b(?:[Ww]e|[Oo]urs?)\b/,
]
const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|al|vs|cf|Fig))[.!?]["”’)]? (?=["“(]?\p{Lu})/gu

function tellingStart(text: string): number {
  const places = OWN_WORK.map((pattern) => text.search(pattern))
  // "In this paper" may come before what was done in it, in one sentence or in two
  const [did = -1, here = -1, any = -1] = places
  const said = [did, here].filter((place) => place !== -1)
  const at = said.length > 0 ? Math.min(...said) : any
  if (at === -1) return 0
  const end = [...text.slice(0, at + 1).matchAll(SENTENCE_END)].at(-1)
  return end === undefined ? 0 : end.index + end[0].length
}

/** The span that the best passage begins with. */
function bestFirst(text: string, spans: readonly Span[], length: number): Span | undefined {
  let best: Span | undefined
  let bestScore = 0
  spans.forEach((first, index) => {
    const words = new Set<string>()
    let marks = 0
    for (const span of spans.slice(index)) {
      if (span.end > first.start + length - LEAD_MAX) break
      words.add(text.slice(span.start, span.end).toLowerCase().slice(0, 5))
      marks += 1
    }
    const score = words.size * 100 + Math.min(marks, 99)
    if (score > bestScore) {
      best = first
      bestScore = score
    }
  })
  return best
}

function passageStart(text: string, first: number, length: number): number {
  if (text.length <= length || first <= LEAD_MAX) return 0
  // Near the end, show as much before the mark as there is room for
  const earliest = Math.min(first - LEAD, text.length - length)
  const before = text.slice(Math.max(0, first - LEAD_MAX), first)
  const sentence = before.search(/(?<=[.!?]["”’)]? )\S[^.!?]*$/)
  if (sentence !== -1) return first - before.length + sentence
  const space = text.indexOf(' ', earliest)
  return space === -1 || space >= first ? wellFormedAt(text, earliest) : space + 1
}

function passageEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const space = text.lastIndexOf(' ', wanted)
  return space > Math.max(0, wanted - 40) ? space : wellFormedAt(text, wanted)
}

/** The same place, or one before it where it would cut a surrogate pair. */
function wellFormedAt(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place
}

function joined(spans: readonly Span[], length: number): Span[] {
  const list: Span[] = []
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  for (const span of inside) {
    const last = list.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else list.push(span)
  }
  return list
}
