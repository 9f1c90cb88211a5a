import { expect, test } from 'vitest'
import { mapBars } from '../../../lib/map/map-bars'
import { parseMapQuery } from '../../../lib/map/map-query'
import {
  COLUMNS_PER_PAGE,
  COLUMNS_SHOWN,
  mapTable,
  wholeMapTable,
} from '../../../lib/map/map-table'
import { crossExample, wideCross } from './cross-example'

function map(search: string) {
  return parseMapQuery(new URLSearchParams(search))
}

function sides(search: string) {
  const { rows, columns } = mapTable(crossExample, map(search))
  return { rows: rows.map(({ value }) => value), columns: columns.map(({ value }) => value) }
}

test('rows and columns come with most papers first, by name, or by family', () => {
  expect(sides('')).toEqual({ rows: ['peft', 'pruning', 'lora'], columns: ['nld', 'jpn', 'isl'] })
  expect(sides('order=name')).toEqual({
    rows: ['lora', 'peft', 'pruning'],
    columns: ['nld', 'isl', 'jpn'],
  })
  expect(sides('order=family')).toEqual({
    rows: ['peft', 'lora', 'pruning'],
    columns: ['nld', 'isl', 'jpn'],
  })
})

test('by family a kind is set in under what it is a kind of, and languages stand under their family', () => {
  const { rows, columns } = mapTable(crossExample, map('order=family'))
  expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 0])
  expect(columns.map(({ group }) => group)).toEqual(['Indo-European', 'Indo-European', 'Japonic'])
})

test('cells follow their row and column into every order', () => {
  for (const order of ['papers', 'name', 'family']) {
    const { rows, columns, max } = mapTable(crossExample, map(`order=${order}`))
    const dutch = columns.findIndex(({ value }) => value === 'nld')
    expect(rows.find(({ value }) => value === 'lora')?.cells[dutch]).toBe(2)
    expect(max).toBe(3)
  }
})

test('a map of thousands shows what has most papers, and all of it page by page', () => {
  const cross = wideCross(2 * COLUMNS_PER_PAGE + 1)
  const few = mapTable(cross, map(''))
  expect(few.columns).toHaveLength(COLUMNS_SHOWN)
  expect(few.columnsInAll).toBe(cross.columns.length)
  expect(few.columns[0]?.value).toBe('x0')
  const pages = [1, 2, 3].map((page) => mapTable(cross, map(`show=all&page=${page}`)))
  const shown = pages.flatMap(({ columns }) => columns.map(({ value }) => value))
  expect(shown).toEqual(cross.columns.map(({ value }) => value))
  expect(mapTable(cross, map('show=all&page=99')).columns).toEqual(pages[2]?.columns)
  expect(wholeMapTable(cross, map('')).columns).toHaveLength(cross.columns.length)
})

test('bars show what a method occurs with most, and how much more there is', () => {
  const [peft, pruning] = mapBars(crossExample, map(''))
  expect(peft?.bars.map(({ value, count }) => [value, count])).toEqual([
    ['nld', 3],
    ['isl', 1],
  ])
  expect(pruning).toMatchObject({ bars: [{ value: 'jpn', count: 2 }], more: 0 })
})

test('one method alone has a bar for all it occurs with', () => {
  expect(mapBars(wideCross(100), map(''))[0]).toMatchObject({ more: 0 })
  expect(mapBars(wideCross(100), map(''))[0]?.bars).toHaveLength(100)
})
