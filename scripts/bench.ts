import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSource } from '../lib/formats/read-source'
import { loadTagger } from '../lib/import/load-tagger'
import { listingSearch, paperHref } from '../lib/query/listing-href'
import { emptyQuery, FACETS } from '../lib/query/listing-query'
import { parseListingQuery } from '../lib/query/parse-listing-query'
import { openStore } from '../lib/store/open-store'
import { benchServer, times } from './bench/bench-server'
import { benchThroughput } from './bench/bench-throughput'
import { measureExtraction } from './bench/measure-extraction'
import {
  measureBareLoad,
  measureImport,
  plainThread,
  withoutExtraction,
} from './bench/measure-import'
import { measureMiniSearch } from './bench/measure-mini-search'
import { measureBareQueries, measureStore } from './bench/measure-queries'
import { type LogSource, queryLog } from './bench/query-log'
import { WorkerTextThread } from './text-thread'

const HELP = `Measures extraction, import, search, memory and throughput on a collection of one's own, in one run.

  npm run bench -- --papers FILE [--queries N] [--sizes N,N,…]

FILE is any listing that npm run seed reads. Everything happens in a temporary folder; the production build is
needed (npm run build). Quote the ratios: absolute times belong to one machine.

  --papers FILE   the collection
  --queries N     length of the query log, default 200
  --sizes N,N,…   parts of the collection to show how cost grows, default 5000,15000
  --help          this text`

const SEED = 20_26
/** Above this, MiniSearch takes more memory than a server of ours may have. */
const MINI_SEARCH_MAX = 15_000

/** A query that finds no more papers is selective, however large the collection. */
const SELECTIVE_MAX = 100

type Texts = LogSource['texts']

async function bench(file: string, length: number, sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-bench-'))
  try {
    console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model}`)
    const { papers, seconds } = await measureExtraction(file)
    console.log(`extraction            ${Math.round(papers / seconds)} papers/s on one core`)
    const tagger = loadTagger()
    const bare = await measureBareLoad(file, folder)
    console.log(`bare FTS5 load        ${bare.seconds.toFixed(1)} s for ${bare.papers} papers`)
    const url = (name: string) => `file:${join(folder, name)}`
    const plain = await measureImport(
      file,
      url('plain.db'),
      withoutExtraction(tagger),
      plainThread(),
    )
    printRatio('import, no extraction', plain.seconds, bare.seconds)
    const full = await measureImport(file, url('full.db'), tagger, new WorkerTextThread())
    printRatio('import', full.seconds, bare.seconds)

    const texts = await textsOf(file)
    const source = { texts, values: await valuesOf(url('full.db')) }
    const log = queryLog(source, length, SEED)
    const server = await benchServer(url('full.db'), othersOf(texts, folder), {
      idle: log,
      retagging: queryLog(source, length, SEED + 1),
      importing: queryLog(source, length, SEED + 3),
    })
    console.log(server.join('\n'))
    console.log(times('bare FTS5, no facets', measureBareQueries(join(folder, 'bare.db'), log)))
    const throughput = await benchThroughput(join(folder, 'full.db'), {
      papers: await paperAddresses(url('full.db'), length),
      views: viewsOf(queryLog(source, length, SEED + 2)),
    })
    console.log(throughput.join('\n'))
    for (const size of sizes.filter((one) => one < texts.length)) {
      await benchPart(texts.slice(0, size), length, join(folder, `${size}`))
    }
    await benchStore(texts, url('full.db'), length)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file of as many other papers of the same kind. */
function othersOf(texts: Texts, folder: string): string {
  const others = texts.map(({ title, abstract }) => ({ title: `${title} once more`, abstract }))
  return writePapers(others, join(folder, 'others.jsonl'))
}

function writePapers(papers: Texts, file: string): string {
  writeFileSync(file, papers.map((paper) => JSON.stringify(paper)).join('\n'))
  return file
}

/** Import and queries of a part. */
async function benchPart(texts: Texts, length: number, path: string): Promise<void> {
  const [file, databaseUrl] = [writePapers(texts, `${path}.jsonl`), `file:${path}.db`]
  const { seconds } = await measureImport(file, databaseUrl, loadTagger(), new WorkerTextThread())
  console.log(`${texts.length} papers: imported in ${seconds.toFixed(1)} s`)
  await benchStore(texts, databaseUrl, length)
}

/** Queries in this process, beside MiniSearch. */
async function benchStore(texts: Texts, databaseUrl: string, length: number): Promise<void> {
  const log = queryLog({ texts, values: await valuesOf(databaseUrl) }, length, SEED)
  const store = openStore(databaseUrl)
  await store.listing({ ...emptyQuery(), q: 'the first search of all' })
  const timed = await measureStore(store, log)
  await store.close()
  const selective = timed.filter(({ total }) => total <= SELECTIVE_MAX)
  console.log(
    times(
      `${texts.length}, with facets`,
      timed.map(({ ms }) => ms),
    ),
  )
  console.log(
    times(
      '  selective',
      selective.map(({ ms }) => ms),
    ),
  )
  if (texts.length > MINI_SEARCH_MAX) return
  const mini = measureMiniSearch(texts, log)
  console.log(times('  MiniSearch', mini.times))
  console.log(
    `  MiniSearch          ${mini.seconds.toFixed(1)} s, ${Math.round(mini.megabytes)} MB`,
  )
}

async function textsOf(file: string): Promise<Texts> {
  const texts: { title: string; abstract: string; venue?: string }[] = []
  for await (const event of readSource(file)) {
    if (event.kind !== 'paper') continue
    const { title, abstract, venue } = event.paper
    texts.push({ title, abstract, ...(venue !== null && { venue }) })
  }
  return texts
}

async function valuesOf(databaseUrl: string): Promise<LogSource['values']> {
  const store = openStore(databaseUrl)
  const { facets } = await store.listing(emptyQuery(), { offset: 0, limit: 0 })
  await store.close()
  return FACETS.flatMap((facet) => facets[facet].map(({ value }) => ({ facet, value })))
}

async function paperAddresses(databaseUrl: string, limit: number): Promise<string[]> {
  const store = openStore(databaseUrl)
  const { papers } = await store.listing(emptyQuery(), { offset: 0, limit })
  await store.close()
  return papers.map(({ slug }) => paperHref(slug))
}

/** The views that queries of a log ask for, by the parameters of their one address. */
function viewsOf(log: readonly URLSearchParams[]): string[] {
  return log.map((query) => listingSearch(parseListingQuery(query).query))
}

function printRatio(name: string, seconds: number, bare: number): void {
  console.log(
    `${name.padEnd(21)} ${seconds.toFixed(1)} s, ${(seconds / bare).toFixed(1)} × the bare load`,
  )
}

const { values } = parseArgs({
  options: {
    papers: { type: 'string' },
    queries: { type: 'string', default: '200' },
    sizes: { type: 'string', default: '5000,15000' },
    help: { type: 'boolean', default: false },
  },
})
const length = Number(values.queries)
const sizes = values.sizes.split(',').map(Number)
const isUnderstood = Number.isInteger(length) && length > 0 && sizes.every(Number.isInteger)
if (values.help) console.log(HELP)
else if (values.papers === undefined || !isUnderstood) {
  console.error(HELP)
  process.exitCode = 2
} else await bench(values.papers, length, sizes)
