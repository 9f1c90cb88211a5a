import { expect, test } from 'vitest'
import { heatLegend } from '../../../lib/map/heat-legend'
import { heatStep } from '../../../lib/map/heat-step'

test('the legend names every count once, under the shade that its cells have', () => {
  for (const max of [1, 4, 5, 6, 20, 300]) {
    const legend = heatLegend(max)
    const told = legend.flatMap(({ step, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => [from + at, step]),
    )
    const counts = Array.from({ length: max }, (_, at) => at + 1)
    expect(told).toEqual(counts.map((count) => [count, heatStep(count, max)]))
  }
})

test('a map without a number has no legend', () => {
  expect(heatLegend(0)).toEqual([])
})
