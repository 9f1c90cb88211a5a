import { expect, test } from 'vitest'
import { HEAT_STEPS, heatStep } from '../../../lib/map/heat-step'

test('no paper has no shade, one has the palest, the most the darkest', () => {
  for (const max of [6, 20, 999, 50_000]) {
    expect(heatStep(0, max)).toBe(0)
    expect(heatStep(1, max)).toBe(1)
    expect(heatStep(max, max)).toBe(HEAT_STEPS)
  }
})

test('more papers are never paler, and no more counts than shades have one each', () => {
  const steps = Array.from({ length: 301 }, (_, count) => heatStep(count, 300))
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect([0, 1, 2, 3, 4].map((count) => heatStep(count, 4))).toEqual([0, 1, 2, 3, 4])
})
