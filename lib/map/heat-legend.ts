import { HEAT_STEPS, heatStep } from './heat-step'

export type HeatRange = { step: number; from: number; to: number }

/** Which counts each shade stands for, up to the largest. */
export function heatLegend(max: number): HeatRange[] {
  const last = (step: number) => {
    let [low, high] = [0, max]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (heatStep(middle, max) <= step) low = middle
      else high = middle - 1
    }
    return low
  }
  return Array.from({ length: HEAT_STEPS }, (_, at) => ({
    step: at + 1,
    from: last(at) + 1,
    to: last(at + 1),
  })).filter(({ from, to }) => from <= to)
}
