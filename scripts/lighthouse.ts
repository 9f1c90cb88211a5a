import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { buildBareNext } from './bench/bare-next'
import { APP, plainNext, served } from './bench/served'
import { findBrowser } from './find-browser.mjs'
import { FIRST_COLLECTION } from './first-collection'
import { importFiles } from './import-files'

const HELP = `Lighthouse (mobile) on the production build with the first collection, five runs a page; prints all and the median.

  npm run lighthouse -- [--runs N] [PATH …]

Without a PATH: the listing, a paper, the methods and the map, and beside them a page with one heading by the same Next,
which tells what no page of it can do better on this machine. Needs a production build (npm run build) and fetches
Lighthouse through npx when it is first run.`

// Version 13 needs Node 22
const LIGHTHOUSE = 'lighthouse@12.8.2'
const PATHS = ['/', '/papers/lora-low-rank-adaptation-of-large-language-models', '/methods', '/map']
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const PORT = 3198
const ATTEMPTS = 3

const score = z.object({ score: z.number().nullable() })
const reportSchema = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
})
type Report = z.infer<typeof reportSchema>

async function measured(paths: readonly string[], runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-lighthouse-'))
  const databaseUrl = `file:${join(folder, 'papers.db')}`
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(PORT), HOST: '127.0.0.1' }
  const browser = await findBrowser()
  const runOn = async (path: string, name: string) => {
    const reports = Array.from({ length: runs }, (_, run) =>
      report(`http://127.0.0.1:${PORT}${path}`, join(folder, `${run}.json`), browser),
    )
    print(name, reports)
  }
  let bare: string | null = null
  try {
    await importFiles([FIRST_COLLECTION], { databaseUrl })
    await served(APP, env, async () => {
      for (const path of paths) await runOn(path, path)
    })
    bare = buildBareNext()
    await served(plainNext(bare, PORT), env, () => runOn('/dynamic', 'a page with one heading'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
    if (bare !== null) rmSync(bare, { recursive: true, force: true })
  }
}

/** Chromium now and then records no trace at all (NO_NAVSTART): such a run has measured nothing and is made again. */
function report(url: string, file: string, browser: string): Report {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (runLighthouse(url, file, browser)) {
      return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    }
  }
  throw new Error(`Lighthouse could not measure ${url} in ${ATTEMPTS} attempts`)
}

function runLighthouse(url: string, file: string, browser: string): boolean {
  const { status } = spawnSync(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${file}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: browser },
    },
  )
  return status === 0
}

function print(name: string, reports: readonly Report[]): void {
  console.log(name)
  for (const category of CATEGORIES) {
    const scores = reports.map(({ categories }) =>
      Math.round((categories[category].score ?? 0) * 100),
    )
    console.log(`  ${category.padEnd(15)} ${median(scores)}  of ${scores.join(', ')}`)
  }
  const timings = [
    ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'],
    ['FCP', 'LCP', 'TBT', 'SI'],
  ] as const
  const parts = timings[0].map((audit, place) => {
    const ms = median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))
    return `${timings[1][place]} ${Math.round(ms)} ms`
  })
  const shift = median(
    reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? Number.NaN),
  )
  console.log(`  medians         ${parts.join('  ')}  CLS ${shift.toFixed(3)}`)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
if (values.help) console.log(HELP)
else await measured(positionals.length > 0 ? positionals : PATHS, Number(values.runs))
