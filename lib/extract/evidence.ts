import type { Evidence, Mention } from '../paper'

const isMention = (evidence: Evidence): evidence is Mention => 'field' in evidence

/**
 * Title before abstract, then by start, type and value; reasons, which stand nowhere, come last. Evidence
 * that two rules found is kept once.
 */
export function sortedEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort(inOrder)
  return sorted.filter((one, index) => {
    const before = sorted[index - 1]
    return before === undefined || inOrder(before, one) !== 0
  })
}

function inOrder(a: Evidence, b: Evidence): number {
  if (isMention(a) && isMention(b)) {
    if (a.field !== b.field) return a.field === 'title' ? -1 : 1
    return (
      a.start - b.start || compare(a.type, b.type) || compare(a.value, b.value) || a.end - b.end
    )
  }
  if (isMention(a) !== isMention(b)) return isMention(a) ? -1 : 1
  return compare(a.type, b.type) || compare(a.value, b.value)
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The values of a type in the order in which sorted evidence first shows them. */
export function valuesOf(evidence: readonly Evidence[], type: Evidence['type']): string[] {
  return [...new Set(evidence.filter((e) => e.type === type).map(({ value }) => value))]
}
