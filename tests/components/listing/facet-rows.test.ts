import { expect, test } from 'vitest'
import { allFacetRows, facetRows, SHOWN_MAX } from '@/components/listing/facet-rows'
import { NONE } from '@/lib/query/listing-query'
import { facetValue } from './listing-example'

const names = (rows: { value: string }[]) => rows.map(({ value }) => value)
const many = (count: number) =>
  Array.from({ length: count }, (_, place) => facetValue(`v${place}`, count - place))

test('a long facet shows its first values and keeps the rest behind "show more"', () => {
  const { shown, more } = facetRows(many(30))
  expect(shown).toHaveLength(SHOWN_MAX)
  expect(more).toHaveLength(20)
})

test('one or two values too many are shown, not hidden behind a line of their own', () => {
  expect(facetRows(many(SHOWN_MAX + 2)).more).toHaveLength(0)
})

test('selected values are shown even when they are more than fit', () => {
  const values = many(30).map((value, place) =>
    place < 14 ? { ...value, selected: 'include' as const } : value,
  )
  expect(facetRows(values).shown).toHaveLength(14)
})

test('a selected value stays at 0, another value with 0 goes', () => {
  const { shown } = facetRows([
    facetValue('kept', 0, { selected: 'exclude' }),
    facetValue('gone', 0),
  ])
  expect(names(shown)).toEqual(['kept'])
})

test('a child follows its parent, indented, where both are shown', () => {
  const { shown } = facetRows([
    facetValue('peft', 9),
    facetValue('prompting', 5),
    facetValue('lora', 4, { parent: 'peft' }),
    facetValue('qlora', 1, { parent: 'lora' }),
  ])
  expect(shown.map(({ value, depth }) => [value, depth])).toEqual([
    ['peft', 0],
    ['lora', 1],
    ['qlora', 2],
    ['prompting', 0],
  ])
})

test('a child whose parent is not shown stands alone', () => {
  const { shown } = facetRows([facetValue('lora', 4, { parent: 'peft' })])
  expect(shown.map(({ depth }) => depth)).toEqual([0])
})

test('parents that go in a circle lose no value', () => {
  const { shown } = facetRows([
    facetValue('a', 2, { parent: 'b' }),
    facetValue('b', 1, { parent: 'a' }),
  ])
  expect(names(shown).sort()).toEqual(['a', 'b'])
})

test('"none" comes last and has no bar, and the most frequent value has the longest', () => {
  const { shown } = facetRows([facetValue('none', 92), facetValue('eng', 10), facetValue('nld', 5)])
  expect(shown.map(({ value, bar }) => [value, bar])).toEqual([
    ['eng', 12],
    ['nld', 6],
    ['none', 0],
  ])
})

test('on a page of all values children follow their parents however rare, and "none" is last', () => {
  const rows = allFacetRows([
    ...many(30),
    facetValue(NONE, 20),
    facetValue('rare', 0.5, { parent: 'v0' }),
  ])
  expect(names(rows).slice(0, 3)).toEqual(['v0', 'rare', 'v1'])
  expect(names(rows).at(-1)).toBe(NONE)
})
