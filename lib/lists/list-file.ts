import { type Shortlist, shortlistsSchema } from './shortlist'

/** Lists as a file to keep or to give away. */
export function listsJson(lists: readonly Shortlist[]): string {
  return `${JSON.stringify({ version: 1, lists }, null, 2)}\n`
}

/** The lists of such a file; null: it is none. */
export function readListsJson(text: string): Shortlist[] | null {
  try {
    const parsed = shortlistsSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.lists : null
  } catch {
    return null
  }
}
