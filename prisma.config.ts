import { defineConfig } from 'prisma/config'

/** For the Prisma command line; the app itself opens the database through lib/store. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./prisma/papers.db' },
})
