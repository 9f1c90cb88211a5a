import { z } from 'zod'
import type { Connection } from './connection'

const anyRow = z.object({ has: z.number() })

/**
 * The ids, titles and slugs of a store that was empty when the import began. Three questions for each paper, of which
 * nearly all are answered "none", would take a tenth of the time that the first import of a large collection takes.
 */
export class StoredNames {
  readonly #names = { id: new Set<string>(), title: new Set<string>(), slug: new Set<string>() }

  /** Null where the store holds papers already: then it must be asked. */
  static ofEmpty(connection: Connection): StoredNames | null {
    const row = connection.get(
      anyRow,
      'SELECT EXISTS (SELECT 1 FROM Paper) OR EXISTS (SELECT 1 FROM Redirect) AS has',
    )
    return row?.has === 0 ? new StoredNames() : null
  }

  add(kind: 'id' | 'title' | 'slug', name: string): void {
    this.#names[kind].add(name)
  }

  /** Whether a paper of this import has had the name; it may have another by now. */
  has(kind: 'id' | 'title' | 'slug', name: string): boolean {
    return this.#names[kind].has(name)
  }
}
