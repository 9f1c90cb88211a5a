import type { CorrectionRow } from './correction-row'
import type { AncestorsByType } from './remove-tag'

/** A paper has one of these: two lines that give it contradict each other, whatever they give. */
const SINGLE_TYPES = new Set(['languageCount', 'availability'])

/**
 * Lines about one paper of which only one can be meant: each with what is wrong and the earlier line that it is held
 * against. `rows` are in the order of their lines.
 */
export function contradictions(
  rows: readonly CorrectionRow[],
  ancestors: AncestorsByType,
): { line: number; message: string }[] {
  return rows.flatMap((row, index) => {
    const earlier = rows.slice(0, index)
    const sameTag = earlier.find((other) => other.type === row.type && other.value === row.value)
    if (sameTag !== undefined) {
      const says = sameTag.change === row.change ? 'says the same' : 'says the contrary'
      const message = `line ${sameTag.line} ${says} of this tag: keep one of the two`
      return [{ line: row.line, message }]
    }
    const given = earlier.find(
      (other) => SINGLE_TYPES.has(row.type) && other.type === row.type && isAdded(other, row),
    )
    if (given !== undefined) {
      const message = `line ${given.line} gives the paper another ${row.type}, ${given.value}: keep one of the two`
      return [{ line: row.line, message }]
    }
    const opposed = earlier.find((other) => impliesRemoved(row, other, ancestors))
    if (opposed === undefined) return []
    const [kind, removed] = row.change === 'add' ? [row, opposed] : [opposed, row]
    const message = `line ${opposed.line} ${opposed.change === 'add' ? 'adds' : 'removes'} "${opposed.value}", but "${kind.value}" is a kind of "${removed.value}", and a paper that has the one has the other: keep one of the two`
    return [{ line: row.line, message }]
  })
}

function isAdded(one: CorrectionRow, other: CorrectionRow): boolean {
  return one.change === 'add' && other.change === 'add'
}

/** Whether one of the two adds a kind of what the other removes. */
function impliesRemoved(
  one: CorrectionRow,
  other: CorrectionRow,
  ancestors: AncestorsByType,
): boolean {
  const [added, removed] = one.change === 'add' ? [one, other] : [other, one]
  if (added.change !== 'add' || removed.change !== 'remove') return false
  if (added.type !== removed.type || (added.type !== 'method' && added.type !== 'model')) {
    return false
  }
  return ancestors[added.type].get(added.value)?.includes(removed.value) ?? false
}
