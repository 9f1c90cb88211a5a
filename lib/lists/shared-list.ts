import { z } from 'zod'
import {
  ENTRIES_MAX,
  NAME_LENGTH_MAX,
  NOTE_LENGTH_MAX,
  type Shortlist,
  STATUSES,
} from './shortlist'

/** Longer addresses are cut by mail and chat programs. */
export const SHARED_LENGTH_MAX = 8000
/** A link may come from anyone: what it unpacks to has a limit, whatever it claims. */
const UNPACKED_LENGTH_MAX = 2_000_000

/** A list as a link carries it: version, name, and for each paper slug, place of its status, and note. */
const sharedSchema = z.tuple([
  z.literal(1),
  z.string().trim().min(1).max(NAME_LENGTH_MAX),
  z
    .array(
      z.tuple([
        z.string().min(1).max(200),
        z
          .number()
          .int()
          .min(0)
          .max(STATUSES.length - 1),
        z.string().max(NOTE_LENGTH_MAX),
      ]),
    )
    .max(ENTRIES_MAX),
])

/** What of a list goes into a link. */
export async function packList(list: Shortlist, withNotes: boolean): Promise<string> {
  const entries = list.entries.map(({ slug, status, note }) => [
    slug,
    withNotes ? STATUSES.indexOf(status) : 0,
    withNotes ? note : '',
  ])
  const text = JSON.stringify([1, list.name, entries])
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The list that a link carries, without titles; null: it is cut or carries something else. */
export async function unpackList(packed: string): Promise<Omit<Shortlist, 'id'> | null> {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
    const parsed = sharedSchema.safeParse(JSON.parse(await inflated(bytes)))
    if (!parsed.success) return null
    const [, name, entries] = parsed.data
    const distinct = new Map(
      entries.map(([slug, status, note]) => [
        slug,
        { slug, title: '', status: STATUSES[status] ?? STATUSES[0], note },
      ]),
    )
    return { name, entries: [...distinct.values()] }
  } catch {
    return null
  }
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  let text = ''
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true })
    if (text.length > UNPACKED_LENGTH_MAX) throw new Error('the list is too long')
  }
  return text + decoder.decode()
}
