/** Characters of a text, zero-based UTF-16 code units, end exclusive. */
export type Span = { start: number; end: number }

/** A piece of the text over its whole length covered by the same spans, in the order they were given. */
export type Segment<T extends Span> = Span & { text: string; spans: T[] }

/**
 * Cuts a text into runs at every border of every span, so that overlapping and nested spans can be
 * drawn without nesting elements: the runs joined are the text, and each names the spans over it.
 * Spans that are empty or lie outside the text are left out; those that reach over its end are cut.
 */
export function segments<T extends Span>(text: string, spans: readonly T[]): Segment<T>[] {
  const inside = spans.filter((span) => clamp(span.start, text) < clamp(span.end, text))
  const opening = groupBy(inside, (span) => clamp(span.start, text))
  const closing = groupBy(inside, (span) => clamp(span.end, text))
  const borders = new Set([0, text.length, ...opening.keys(), ...closing.keys()])

  const runs: Segment<T>[] = []
  const order = new Map(inside.map((span, index) => [span, index]))
  let open: T[] = []
  let start = 0
  for (const end of [...borders].sort((a, b) => a - b)) {
    if (end > start) runs.push({ start, end, text: text.slice(start, end), spans: open })
    const closed = closing.get(end) ?? []
    const opened = opening.get(end) ?? []
    open = [...open.filter((span) => !closed.includes(span)), ...opened].sort(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    )
    start = end
  }
  return runs
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length)
}

function groupBy<T>(spans: readonly T[], key: (span: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const span of spans) {
    const at = key(span)
    groups.set(at, [...(groups.get(at) ?? []), span])
  }
  return groups
}
