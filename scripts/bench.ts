import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSource } from '../lib/formats/read-source'
import { loadTagger } from '../lib/import/load-tagger'
import { emptyQuery, FACETS } from '../lib/query/listing-query'
import { openStore } from '../lib/store/open-store'
import { measureExtraction } from './bench/measure-extraction'
import { measureBareLoad, measureImport, withoutExtraction } from './bench/measure-import'
import { measureServer } from './bench/measure-server'
import { percentile } from './bench/percentile'
import { queryLog } from './bench/query-log'

const HELP = `Measures extraction, import, search and memory on a collection of one's own, in one run.

  npm run bench -- --papers FILE [--queries N]

FILE is any listing that npm run seed reads. Everything happens in a temporary folder; the production build is
needed (npm run build). Quote the ratios: absolute times belong to one machine.

  --papers FILE   the collection
  --queries N     length of the query log, default 200
  --help          this text`

const SEED = 20_26
const PORT = 3198

async function bench(file: string, length: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-bench-'))
  try {
    console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model}`)
    const { papers, seconds } = await measureExtraction(file)
    console.log(`extraction            ${Math.round(papers / seconds)} papers/s on one core`)
    const tagger = loadTagger()
    const bare = await measureBareLoad(file, folder)
    console.log(`bare FTS5 load        ${bare.seconds.toFixed(1)} s for ${bare.papers} papers`)
    const url = (name: string) => `file:${join(folder, name)}`
    const plain = await measureImport(file, url('plain.db'), withoutExtraction(tagger))
    printRatio('import, no extraction', plain.seconds, bare.seconds)
    const full = await measureImport(file, url('full.db'), tagger)
    printRatio('import', full.seconds, bare.seconds)
    await benchServer(file, url('full.db'), length)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchServer(file: string, databaseUrl: string, length: number): Promise<void> {
  const texts: { title: string; abstract: string }[] = []
  for await (const event of readSource(file)) {
    if (event.kind === 'paper') texts.push(event.paper)
  }
  const store = openStore(databaseUrl)
  const { facets } = await store.listing(emptyQuery(), { offset: 0, limit: 0 })
  await store.close()
  const values = FACETS.flatMap((facet) => facets[facet].map(({ value }) => ({ facet, value })))
  const log = queryLog({ texts, values }, length, SEED)
  const { inside, outside, failures, peakMb } = await measureServer(databaseUrl, PORT, log)
  for (const failure of failures) console.error(`failed: ${failure}`)
  const show = (name: string, times: number[]) =>
    console.log(
      `${name.padEnd(21)} p50 ${percentile(times, 50).toFixed(1)} ms, p95 ${percentile(times, 95).toFixed(1)} ms over ${times.length} queries`,
    )
  show('inside the server', inside)
  show('request to answer', outside)
  console.log(`peak memory           ${peakMb === null ? 'not told' : `${Math.round(peakMb)} MB`}`)
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
    help: { type: 'boolean', default: false },
  },
})
const length = Number(values.queries)
if (values.help) console.log(HELP)
else if (values.papers === undefined || !Number.isInteger(length) || length < 1) {
  console.error(HELP)
  process.exitCode = 2
} else await bench(values.papers, length)
