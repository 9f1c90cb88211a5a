import { readEnv } from '../lib/env'
import { openStore } from '../lib/store/open-store'
import { checkPort } from './check-port'
import { FIRST_COLLECTION } from './first-collection'
import { importFiles } from './import-files'
import { loadDotEnv } from './load-dot-env'

// Before a server starts: a valid environment, a free port, a database of the newest schema, and in an empty one
// the first collection.

try {
  loadDotEnv(process.argv.includes('--dev'))
  const { host, port, databaseUrl, correctionsFile } = readEnv(process.env)
  await checkPort(host, port)
  const store = openStore(databaseUrl)
  const stored = await store.size()
  await store.close()
  if (stored > 0) {
    console.log(`The collection holds ${stored} papers.`)
  } else {
    console.log(`Importing the first collection, ${FIRST_COLLECTION} …`)
    const { counts } = await importFiles([FIRST_COLLECTION], {
      databaseUrl,
      corrections: correctionsFile,
    })
    console.log(`${counts.new} papers imported.`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
