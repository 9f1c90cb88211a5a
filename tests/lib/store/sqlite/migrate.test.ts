import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Connection } from '../../../../lib/store/sqlite/connection'
import { migrate } from '../../../../lib/store/sqlite/migrate'
import { SqliteStore } from '../../../../lib/store/sqlite/sqlite-store'
import { dumpDatabase } from '../../../fixtures/dump-database'
import { temporaryStore, temporaryUrl } from '../../../fixtures/temporary-store'

test('migrating twice does nothing the second time', () => {
  const url = temporaryUrl()
  const connection = Connection.open(url)
  expect(migrate(connection).length).toBeGreaterThan(0)
  const before = dumpDatabase(url)
  expect(migrate(connection)).toEqual([])
  expect(dumpDatabase(url)).toEqual(before)
  connection.close()
})

test('each migration is booked as Prisma does: finished, with the checksum of its file', () => {
  const url = temporaryUrl()
  temporaryStore(url)
  for (const row of dumpDatabase(url)._prisma_migrations ?? []) {
    const booked = z
      .object({
        migration_name: z.string(),
        checksum: z.string(),
        finished_at: z.number(),
        applied_steps_count: z.literal(1),
        rolled_back_at: z.null(),
      })
      .parse(row)
    const sql = readFileSync(`prisma/migrations/${booked.migration_name}/migration.sql`)
    expect(booked.checksum).toBe(createHash('sha256').update(sql).digest('hex'))
  }
})

test('a migration that was edited after it had been applied is refused by name, and nothing changes', () => {
  const url = temporaryUrl()
  const connection = Connection.open(url)
  const [name] = migrate(connection)
  connection.run(`UPDATE _prisma_migrations SET checksum = 'another'`)
  const before = dumpDatabase(url)
  expect(() => migrate(connection)).toThrow(`${name}`)
  expect(() => SqliteStore.open(url)).toThrow('add a new one instead')
  expect(dumpDatabase(url)).toEqual(before)
  connection.close()
})

test('a migration that fails leaves no trace', () => {
  const url = temporaryUrl()
  const connection = Connection.open(url)
  // In the way of the first migration
  connection.execute('CREATE TABLE "Version" (x)')
  expect(() => migrate(connection)).toThrow('already exists')
  expect(Object.keys(dumpDatabase(url)).sort()).toEqual(['Version', '_prisma_migrations'])
  expect(dumpDatabase(url)._prisma_migrations).toEqual([])
  connection.close()
})

test('opening a store makes its folder and file', async () => {
  const url = temporaryUrl().replace('papers.db', 'new/folder/papers.db')
  const store = temporaryStore(url)
  expect(await store.size()).toBe(0)
})

test('the schema of Prisma names the tables and columns that the migrations make', () => {
  const url = temporaryUrl()
  temporaryStore(url)
  const connection = Connection.open(url)
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const models = [...schema.matchAll(/^model (\w+) \{([^}]*)\}/gm)]
  expect(models.length).toBeGreaterThan(5)
  const names = models.map(([, name]) => name)
  for (const [, name, body] of models) {
    const fields = (body ?? '')
      .split('\n')
      .map((line) => /^\s+(\w+)\s+(\w+)/.exec(line))
      .filter((field) => field !== null && !names.includes(field[2]))
      .map((field) => field?.[1])
    const columns = connection
      .all(z.object({ name: z.string() }), `SELECT name FROM pragma_table_info('${name}')`)
      .map((column) => column.name)
    expect(columns.toSorted(), `model ${name}`).toEqual(fields.toSorted())
  }
  connection.close()
})

test('a store that is not SQLite’s is refused with a remedy', () => {
  expect(() => SqliteStore.open('postgres://host/db')).toThrow('must begin with "file:"')
})

test('a file that is no database is refused', () => {
  const url = temporaryUrl()
  writeFileSync(url.slice('file:'.length), 'This is a letter, not a database. '.repeat(100))
  expect(() => SqliteStore.open(url)).toThrow('not a database')
})
