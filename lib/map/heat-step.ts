/** Shades that a cell can have; the tokens `--heat-1` to `--heat-5`. */
export const HEAT_STEPS = 5

/**
 * The shade of a count. Counts spread over powers of ten, so shades follow their logarithm; while there are
 * no more different counts than shades, each has its own. 0 papers have none: a gap is no pale number.
 */
export function heatStep(count: number, max: number): number {
  if (count === 0) return 0
  if (max <= HEAT_STEPS) return count
  return Math.max(1, Math.ceil((HEAT_STEPS * Math.log(count)) / Math.log(max)))
}
