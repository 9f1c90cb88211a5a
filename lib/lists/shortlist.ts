import { z } from 'zod'

export const STATUSES = ['to read', 'reading', 'done'] as const
export type Status = (typeof STATUSES)[number]

export const NAME_LENGTH_MAX = 100
export const NOTE_LENGTH_MAX = 2000
export const ENTRIES_MAX = 1000

export const entrySchema = z.object({
  slug: z.string().min(1).max(200),
  /** As it was when the paper was saved; shown until the collection has been asked. */
  title: z.string().max(1000),
  status: z.enum(STATUSES).default('to read'),
  note: z.string().max(NOTE_LENGTH_MAX).default(''),
})

export const shortlistSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(NAME_LENGTH_MAX),
  entries: z.array(entrySchema).max(ENTRIES_MAX),
})

/** What the browser keeps, and what a file of all lists holds. */
export const shortlistsSchema = z.object({
  version: z.literal(1),
  lists: z.array(shortlistSchema).max(200),
})

export type Entry = z.output<typeof entrySchema>
export type Shortlist = z.output<typeof shortlistSchema>

export function newEntry(slug: string, title: string): Entry {
  return { slug, title, status: 'to read', note: '' }
}

/** A list with a paper more, at its end; a paper that is in it stays as it is. */
export function withEntry(list: Shortlist, entry: Entry): Shortlist {
  if (list.entries.some(({ slug }) => slug === entry.slug)) return list
  return { ...list, entries: [...list.entries, entry] }
}

export function withoutEntry(list: Shortlist, slug: string): Shortlist {
  return { ...list, entries: list.entries.filter((entry) => entry.slug !== slug) }
}

export function changedEntry(list: Shortlist, slug: string, change: Partial<Entry>): Shortlist {
  return {
    ...list,
    entries: list.entries.map((entry) => (entry.slug === slug ? { ...entry, ...change } : entry)),
  }
}

/** A list with the entry of one place at another; a place outside the list is the nearest inside. */
export function movedEntry(list: Shortlist, from: number, to: number): Shortlist {
  const entry = list.entries[from]
  if (entry === undefined) return list
  const rest = list.entries.toSpliced(from, 1)
  return { ...list, entries: rest.toSpliced(Math.max(0, to), 0, entry) }
}

/** The lists with one in the place of the list of its id, or at the end. */
export function withList(lists: readonly Shortlist[], list: Shortlist): Shortlist[] {
  return lists.some(({ id }) => id === list.id)
    ? lists.map((other) => (other.id === list.id ? list : other))
    : [...lists, list]
}

/** A name that no list has yet: "Shortlist", "Shortlist 2" … */
export function freeName(lists: readonly Shortlist[], wanted = 'Shortlist'): string {
  const taken = new Set(lists.map(({ name }) => name))
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${number}`
  return name
}
