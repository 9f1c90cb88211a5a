import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readKnownItems, readQuestions } from '../lib/evaluation/search-questions'
import { openStore } from '../lib/store/open-store'
import type { Store } from '../lib/store/store'
import { foundRanks, knownItemsReport } from './eval-search/known-items'
import { questionsReport, scoreQuestions } from './eval-search/questions'
import { importFiles } from './import-files'

const HELP = `Measures search on questions whose answers are known.

  npm run eval:search -- DIR
  npm run eval:search -- --known FILE --papers FILE [--misses]

  DIR            a folder with papers.jsonl and queries.json
                 ({"queries": [{"id", "text", "relevant": [ids of papers]}]})
  --known FILE   known items: a JSON list of {"kind", "q", "title"}
  --papers FILE  the papers that the known items are among
  --misses       also list the known items whose paper did not come first

The papers are imported into a temporary database and searched as the app searches them. Ends with 2 when
the command is not understood or a file cannot be read.`

type Asked = {
  folder: string | undefined
  known: string | undefined
  papers: string | undefined
  misses: boolean
}

async function evaluateAll({ folder, known, papers, misses }: Asked): Promise<void> {
  if (folder !== undefined) {
    const questions = readQuestions(readFileSync(join(folder, 'queries.json'), 'utf8'))
    await withPapers(join(folder, 'papers.jsonl'), async (store) => {
      console.log(questionsReport(await scoreQuestions(store, questions)).join('\n'))
    })
  }
  if (known !== undefined && papers !== undefined) {
    const items = readKnownItems(readFileSync(known, 'utf8'))
    await withPapers(papers, async (store) => {
      console.log(knownItemsReport(await foundRanks(store, items), misses).join('\n'))
    })
  }
}

async function withPapers(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-eval-'))
  const databaseUrl = `file:${join(folder, 'papers.db')}`
  try {
    await importFiles([file], { databaseUrl })
    const store = openStore(databaseUrl)
    try {
      await work(store)
    } finally {
      await store.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      known: { type: 'string' },
      papers: { type: 'string' },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const asked = {
    folder: positionals[0],
    known: values.known,
    papers: values.papers,
    misses: values.misses,
  }
  const isKnownWhole = (asked.known === undefined) === (asked.papers === undefined)
  if (positionals.length > 1 || !isKnownWhole || (asked.folder ?? asked.known) === undefined) {
    console.error(HELP)
    return 2
  }
  await evaluateAll(asked)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('See npm run eval:search -- --help')
  process.exitCode = 2
}
