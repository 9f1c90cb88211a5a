import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Connection } from './connection'

const MIGRATIONS = join(process.cwd(), 'prisma', 'migrations')

/**
 * Applies the migrations that a database lacks, each in a transaction, and keeps the books as Prisma's own
 * engine does, so that `prisma migrate deploy` also works for those who have that engine.
 *
 * @returns The names of the migrations applied now.
 * @throws When a migration that was applied has been edited since.
 */
export function migrate(connection: Connection): string[] {
  connection.execute(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "checksum" TEXT NOT NULL,
    "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL,
    "logs" TEXT,
    "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`)
  const applied: string[] = []
  for (const name of migrationNames()) {
    const sql = readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8')
    if (applyOnce(connection, name, sql)) applied.push(name)
  }
  return applied
}

function migrationNames(): string[] {
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function applyOnce(connection: Connection, name: string, sql: string): boolean {
  const checksum = createHash('sha256').update(sql).digest('hex')
  connection.execute('BEGIN IMMEDIATE')
  try {
    const known = connection.get(
      z.object({ checksum: z.string() }),
      'SELECT checksum FROM _prisma_migrations WHERE migration_name = ? AND rolled_back_at IS NULL',
      name,
    )
    if (known !== null && known.checksum !== checksum) {
      throw new Error(
        `migration ${name} was changed after it had been applied: add a new one instead`,
      )
    }
    if (known === null) {
      connection.execute(sql)
      connection.run(
        `INSERT INTO _prisma_migrations
           (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
        randomUUID(),
        checksum,
        name,
        Date.now(),
        Date.now(),
      )
    }
    connection.execute('COMMIT')
    return known === null
  } catch (error) {
    connection.execute('ROLLBACK')
    throw error
  }
}
