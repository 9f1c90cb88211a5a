import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FIRST_COLLECTION } from '../../scripts/first-collection'
import { importFiles } from '../../scripts/import-files'

// The server that the browser tests visit: the first collection with a few corrections, imported into a new
// file.
const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-e2e-'))
process.env.DATABASE_URL = `file:${join(folder, 'papers.db')}`
await importFiles([FIRST_COLLECTION], {
  databaseUrl: process.env.DATABASE_URL,
  corrections: 'tests/e2e/corrections.tsv',
})
await import('../../scripts/start')
