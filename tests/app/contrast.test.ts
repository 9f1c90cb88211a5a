import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tokens = [
  ...readFileSync('app/tokens.css', 'utf8').matchAll(
    /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g,
  ),
]
const light = new Map(tokens.map(([, name = '', colour = '']) => [name, colour]))
const dark = new Map(tokens.map(([, name = '', , colour = '']) => [name, colour]))

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['paper', 'sunk', 'raised']
const PAIRS = [
  ...['ink', 'quiet', 'accent', 'method', 'language', 'model', 'warn'].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground, 4.5] as const),
  ),
  ...['method', 'language', 'model'].flatMap((meaning) =>
    [meaning, 'ink'].map((text) => [text, `${meaning}-tint`, 4.5] as const),
  ),
  ['hit-ink', 'hit', 4.5] as const,
  ...[1, 2, 3, 4].map((step) => ['ink', `heat-${step}`, 4.5] as const),
  ['heat-ink', 'heat-5', 4.5] as const,
  ['paper', 'accent', 4.5] as const,
  ['paper', 'ink', 4.5] as const,
  ...GROUNDS.map((ground) => ['edge', ground, 3] as const),
]

test.each([
  ['light', light],
  ['dark', dark],
])('every colour can be read on its grounds in the %s theme', (_theme, palette) => {
  const failing = PAIRS.filter(([text, ground, least]) => {
    const [one, other] = [palette.get(text), palette.get(ground)]
    return one === undefined || other === undefined || contrast(one, other) < least
  })
  expect(failing).toEqual([])
})

test('the contrasts that the design’s document tells are those of the colours', () => {
  const document = readFileSync('docs/design.md', 'utf8')
  const rows = [...document.matchAll(/^\| `([\w-]+)` on `([\w-]+)` .*\| (.+?) +\| (.+?) +\|$/gm)]
  expect(rows.length).toBeGreaterThan(10)
  for (const [, text = '', ground = '', inLight, inDark] of rows) {
    const told = (palette: Map<string, string>) => {
      const [one = '', other = ''] = [palette.get(text), palette.get(ground)]
      // Rounded down: 4.49 is not 4.5
      return `\`${one}\` ${(Math.floor(contrast(one, other) * 10) / 10).toFixed(1)}`
    }
    expect([text, inLight, inDark]).toEqual([text, told(light), told(dark)])
  }
})
