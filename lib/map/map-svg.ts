import { isExpected } from '../papers/chance'
import { heatStep } from './heat-step'
import type { MapTable } from './map-table'

const CELL = 30
const ROW_HEAD = 290
const COLUMN_HEAD = 170
const MARGIN = 24
const TITLE = 44

const INK = '#1c1b18'
const QUIET = '#65615a'
const LINE = '#e5e1d8'
const PAPER = '#fbfaf7'
/** As `--heat-1` … in the light theme: a picture in a document stands on white paper. */
const HEAT = [PAPER, '#e8eef9', '#c6d8f4', '#a0bdec', '#779cdf', '#3f6fc4']
const DARK_FROM = 5

/**
 * The map as a picture for a document: the rows and columns that the page shows, on a light ground, with presentation
 * attributes alone, so that it needs neither style sheet nor font of ours.
 */
export function mapSvg(table: MapTable, title: string): string {
  const { rows, columns } = table
  const width = MARGIN * 2 + ROW_HEAD + columns.length * CELL
  const top = MARGIN + TITLE + COLUMN_HEAD
  const height = top + rows.length * CELL + MARGIN
  const left = MARGIN + ROW_HEAD
  const heads = columns.map(({ label }, at) => {
    const x = left + at * CELL + CELL / 2 + 4
    return `<text transform="translate(${x} ${top - 8}) rotate(-60)">${escaped(clipped(label, 26))}</text>`
  })
  const body = rows.map(({ label, depth, cells, ...ofRow }, row) => {
    const y = top + row * CELL
    const name = `<text x="${MARGIN + depth * 12}" y="${y + 20}">${escaped(clipped(label, 42 - depth * 2))}</text>`
    return (
      name +
      cells
        .map((count, at) => {
          const isGap = isExpected(ofRow.count, columns[at]?.count ?? 0, table.total)
          return cell(left + at * CELL, y, { count, isGap, max: table.max })
        })
        .join('')
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Helvetica, Arial, sans-serif" font-size="13" fill="${INK}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="${PAPER}"/>
<text x="${MARGIN}" y="${MARGIN + 16}" font-family="Georgia, serif" font-size="20" font-weight="bold">${escaped(title)}</text>
${heads.join('\n')}
${body.join('\n')}
</svg>
`
}

type Cell = { count: number; isGap: boolean; max: number }

function cell(x: number, y: number, { count, isGap, max }: Cell): string {
  const step = heatStep(count, max)
  const square = `<rect x="${x}" y="${y}" width="${CELL}" height="${CELL}" fill="${HEAT[step] ?? PAPER}" stroke="${LINE}"/>`
  const fill = count === 0 ? QUIET : step >= DARK_FROM ? PAPER : INK
  const none = isGap ? '○' : '·'
  const text = count === 0 ? none : String(count)
  return `${square}<text x="${x + CELL / 2}" y="${y + 20}" text-anchor="middle" fill="${fill}">${text}</text>`
}

function clipped(text: string, lengthMax: number): string {
  return text.length <= lengthMax ? text : `${text.slice(0, lengthMax - 1).toWellFormed()}…`
}

/** Names come from a vocabulary that anyone may edit: characters that XML cannot hold are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
