import { freeName, newEntry, type Shortlist, withEntry, withList } from '@/lib/lists/shortlist'
import type { PaperTitle } from '@/lib/store/store'
import { readLists, writeLists } from './stored-lists'

/** What became of a click on "Save": the list's name, what hinders, or that one has to choose. */
export type Saving = { saved: string } | { problem: string } | { choose: true }

/** Saves a paper to the only list there is, or to a first one. With several, or for a saved paper, one chooses. */
export function savePaper({ slug, title }: PaperTitle): Saving {
  const stored = readLists()
  const lists = stored.kind === 'lists' ? stored.lists : []
  const isSaved = lists.some(({ entries }) => entries.some((entry) => entry.slug === slug))
  if (lists.length > 1 || isSaved) return { choose: true }
  const list = withEntry(lists[0] ?? newList(freeName(lists)), newEntry(slug, title))
  const problem = writeLists(withList(lists, list))
  return problem === null ? { saved: list.name } : { problem }
}

export function newList(name: string): Shortlist {
  return { id: crypto.randomUUID(), name, entries: [] }
}
