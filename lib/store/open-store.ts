import { SqliteStore } from './sqlite/sqlite-store'
import type { Store } from './store'

/**
 * Opens the store that a DATABASE_URL names. The only place that chooses a dialect.
 *
 * @throws When no implementation serves the URL, or the database cannot be opened.
 */
export function openStore(url: string): Store {
  return SqliteStore.open(url)
}
