import { expect, test } from 'vitest'
import { listsJson, readListsJson } from '../../../lib/lists/list-file'
import { packList, SHARED_LENGTH_MAX, unpackList } from '../../../lib/lists/shared-list'
import {
  changedEntry,
  freeName,
  movedEntry,
  newEntry,
  type Shortlist,
  withEntry,
  withList,
  withoutEntry,
} from '../../../lib/lists/shortlist'

const list: Shortlist = {
  id: '1',
  name: 'Reading group: Dutch & Ελληνικά',
  entries: [
    { slug: 'a', title: 'A', status: 'done', note: 'good "quotes" 🎉\nsecond line' },
    newEntry('b', 'B'),
    newEntry('c', 'C'),
  ],
}

function slugs({ entries }: Shortlist): string {
  return entries.map(({ slug }) => slug).join('')
}

test('a paper is in a list once, and keeps its note when it is saved again', () => {
  expect(withEntry(list, newEntry('a', 'Other'))).toEqual(list)
  expect(slugs(withEntry(list, newEntry('d', 'D')))).toBe('abcd')
  expect(slugs(withoutEntry(list, 'b'))).toBe('ac')
  expect(changedEntry(list, 'b', { note: 'x' }).entries[1]).toMatchObject({ slug: 'b', note: 'x' })
})

test.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [0, 9, 'bca'],
  [2, -5, 'cab'],
  [7, 0, 'abc'],
])('moving %i to %i makes %s', (from, to, order) => {
  expect(slugs(movedEntry(list, from, to))).toBe(order)
})

test('a list takes the place of its former state, a new one comes last', () => {
  const other = { ...list, id: '2' }
  expect(withList([list, other], { ...list, name: 'x' }).map(({ name }) => name)[0]).toBe('x')
  expect(withList([list], other).map(({ id }) => id)).toEqual(['1', '2'])
})

test('names of lists do not repeat', () => {
  const named = (name: string) => ({ ...list, name })
  expect(freeName([])).toBe('Shortlist')
  expect(freeName([named('Shortlist'), named('Shortlist 2')])).toBe('Shortlist 3')
})

test('a link carries order, status and notes, or none of what is private', async () => {
  const unpacked = await unpackList(await packList(list, true))
  expect(unpacked).toEqual({
    name: list.name,
    entries: list.entries.map((entry) => ({ ...entry, title: '' })),
  })
  const bare = await unpackList(await packList(list, false))
  expect(bare?.entries[0]).toEqual({ slug: 'a', title: '', status: 'to read', note: '' })
})

test('a link is plain characters, and short for a list of twenty papers', async () => {
  const entries = Array.from({ length: 20 }, (_, at) =>
    newEntry(`a-paper-on-the-adaptation-of-language-models-number-${at}`, 'x'),
  )
  const packed = await packList({ ...list, entries }, true)
  expect(packed).toMatch(/^[\w-]+$/)
  expect(packed.length).toBeLessThan(SHARED_LENGTH_MAX / 10)
})

test('a cut, foreign or hostile link is no list', async () => {
  const packed = await packList(list, true)
  expect(await unpackList(packed.slice(0, -9))).toBeNull()
  expect(await unpackList('%%%')).toBeNull()
  expect(await unpackList(btoa('[1,"x",[]]'))).toBeNull()
  const huge = await packList(
    { ...list, name: 'x', entries: [newEntry('a'.repeat(9e6), '')] },
    false,
  )
  expect(huge.length).toBeLessThan(50_000)
  expect(await unpackList(huge)).toBeNull()
})

test('a file of lists is read back as it was; anything else is no such file', () => {
  expect(readListsJson(listsJson([list]))).toEqual([list])
  for (const text of ['', '{', '[]', '{"version":2,"lists":[]}', '{"version":1,"lists":[{}]}']) {
    expect(readListsJson(text)).toBeNull()
  }
})
