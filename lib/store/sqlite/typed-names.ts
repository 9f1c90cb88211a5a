import { z } from 'zod'
import type { CollectionIndex } from '../../listing/collection-index'
import type { Introduced } from '../../paper'
import { NONE } from '../../query/listing-query'
import { editDistanceWords } from '../../search/edit-distance-words'
import { paperTexts } from '../../search/fuzzy'
import { NAMED_FACETS, type NameIndex, nameIndex } from '../../search/fuzzy-suggest'
import { type WordIndex, wordIndex } from '../../search/word-index'
import type { Connection } from './connection'

/** A name and the paper that brings it. */
type BroughtName = Introduced & { ordinal: number }

/** The words that papers, tags and introduced names go by, for what is half typed. Papers are ordinals. */
export type TypedNames = { papers: WordIndex; names: NameIndex<BroughtName> }

/** Reads every title and introduced name, once after each import, when someone first types. */
export function loadTypedNames(connection: Connection, index: CollectionIndex): TypedNames {
  const titles = new Map<number, string>()
  for (const [key = '', title = ''] of joinedFields(connection, 'Paper', ['key', 'title'])) {
    const ordinal = index.ordinalOf.get(Number(key))
    if (ordinal !== undefined) titles.set(ordinal, title)
  }
  const brought: BroughtName[] = []
  const namesOf = new Map<number, string[]>()
  const columns = ['paperKey', 'name', "coalesce(long, '')"]
  for (const [key = '', name = '', long = ''] of joinedFields(connection, 'Introduced', columns)) {
    const ordinal = index.ordinalOf.get(Number(key))
    if (ordinal === undefined) continue
    brought.push({ name, long: long === '' ? null : long, ordinal })
    listOf(namesOf, ordinal).push(name, long)
  }
  const values = NAMED_FACETS.flatMap((facet) =>
    [...index.facets[facet].values()]
      .filter(({ value }) => value !== NONE)
      .map((known) => ({ ...known, facet, count: known.papers.count() }))
      .filter(({ count }) => count > 0),
  )
  const tagsOf = new Map<number, string[]>()
  for (const { label, papers } of values) {
    for (const ordinal of papers) listOf(tagsOf, ordinal).push(label)
  }
  const texts = (at: number) =>
    paperTexts(titles.get(at) ?? '', namesOf.get(at) ?? [], tagsOf.get(at) ?? [])
  return {
    papers: wordIndex(index.size, texts, editDistanceWords),
    names: nameIndex(
      values.map(({ facet, value, label, aliases, count }) => ({
        facet,
        value,
        label,
        aliases,
        count,
      })),
      brought,
      editDistanceWords,
    ),
  }
}

const linesRow = z.object({ lines: z.string().nullable() })

/**
 * The columns of many rows, by way of one text, for the driver is slow with many rows. None of the texts read so has
 * control characters: reading a source takes them out.
 */
function joinedFields(
  connection: Connection,
  table: 'Paper' | 'Introduced',
  columns: readonly string[],
): string[][] {
  const line = columns.join(' || char(31) || ')
  const row = connection.get(
    linesRow,
    `SELECT group_concat(${line}, char(30)) AS lines FROM ${table}`,
  )
  return (row?.lines ?? '').split('\u001e').map((fields) => fields.split('\u001f'))
}

function listOf(lists: Map<number, string[]>, at: number): string[] {
  const list = lists.get(at) ?? []
  lists.set(at, list)
  return list
}
