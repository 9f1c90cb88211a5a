import { join } from 'node:path'
import Database from 'libsql'
import { readSource } from '../../lib/formats/read-source'
import { importPapers, type Tagger } from '../../lib/import/import-papers'
import type { Extraction } from '../../lib/paper'
import { openStore } from '../../lib/store/open-store'
import { WorkerTextThread } from '../text-thread'

export type Timing = { seconds: number; papers: number }

/**
 * The least that any import must do: the same file read and parsed, title and abstract put into one FTS5 table in one
 * transaction. Through the project's own driver, for Node 20 has none built in.
 */
export async function measureBareLoad(file: string, folder: string): Promise<Timing> {
  const database = new Database(join(folder, 'bare.db'))
  const begun = performance.now()
  database.exec('PRAGMA journal_mode = WAL')
  database.exec(
    `CREATE VIRTUAL TABLE bare USING fts5(title, abstract,
       tokenize = "porter unicode61 remove_diacritics 2")`,
  )
  const insert = database.prepare('INSERT INTO bare (title, abstract) VALUES (?, ?)')
  let papers = 0
  database.exec('BEGIN')
  for await (const event of readSource(file)) {
    if (event.kind !== 'paper') continue
    insert.run(event.paper.title, event.paper.abstract)
    papers++
  }
  database.exec('COMMIT')
  const seconds = (performance.now() - begun) / 1000
  database.close()
  return { seconds, papers }
}

/** The product's own import into an empty store, as the seed command does it if it is given a thread. */
export async function measureImport(
  file: string,
  databaseUrl: string,
  tagger: Tagger,
  thread?: WorkerTextThread,
): Promise<Timing> {
  const begun = performance.now()
  const store = openStore(databaseUrl)
  const report = await store.importing((transaction) =>
    importPapers(readSource(file), tagger, transaction, { thread }),
  )
  await store.close()
  await thread?.close()
  if (report.problems.length > 0) {
    throw new Error(report.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  }
  return { seconds: (performance.now() - begun) / 1000, papers: report.counts.read }
}

/** A tagger that finds nothing, to tell what storing costs without extraction. */
export function withoutExtraction(tagger: Tagger): Tagger {
  return { ...tagger, extract: () => NOTHING }
}

/** The thread of the seed command, but for extraction. */
export function plainThread(): WorkerTextThread {
  return new WorkerTextThread({ script: new URL('./plain-worker.mjs', import.meta.url) })
}

const NOTHING: Extraction = {
  methods: [],
  languages: [],
  languageCount: null,
  models: [],
  contributions: [],
  links: [],
  availability: 'none',
  introduces: [],
  evidence: [],
}
