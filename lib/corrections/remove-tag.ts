import type { Evidence } from '../paper'

export type Ancestors = ReadonlyMap<string, readonly string[]>
export type AncestorsByType = { method: Ancestors; model: Ancestors }

/**
 * The evidence without a tag. Its kinds go with it, for a paper that has the kind has the tag; and what it is a kind
 * of loses the words that it had from it alone, so that a parent stays only where something else carries it.
 */
export function withoutTag(
  evidence: readonly Evidence[],
  type: Evidence['type'],
  value: string,
  ancestors: Ancestors,
): Evidence[] {
  const isA = (one: string, other: string) => ancestors.get(one)?.includes(other) ?? false
  const goes = (one: Evidence) =>
    one.type === type && (one.value === value || isA(one.value, value))
  const carried = new Set(evidence.filter(goes).map(placeOf))
  const kept = evidence.filter((one) => !goes(one))
  const isAbove = (one: Evidence) => one.type === type && isA(value, one.value)
  const carries = (one: Evidence, parent: Evidence) =>
    one.type === type &&
    !isAbove(one) &&
    isA(one.value, parent.value) &&
    placeOf(one) === placeOf(parent)
  return kept.filter(
    (parent) =>
      !isAbove(parent) || !carried.has(placeOf(parent)) || kept.some((one) => carries(one, parent)),
  )
}

function placeOf(evidence: Evidence): string {
  return 'reason' in evidence
    ? evidence.reason
    : `${evidence.field} ${evidence.start} ${evidence.end}`
}
