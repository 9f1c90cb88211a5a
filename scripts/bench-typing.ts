import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { readSource } from '../lib/formats/read-source'
import { measureTyping } from './bench/measure-typing'
import { percentile } from './bench/percentile'
import { FIRST_COLLECTION_TEXTS, titleBeginnings } from './bench/typed-texts'
import { findBrowser } from './find-browser.mjs'
import { FIRST_COLLECTION } from './first-collection'
import { importFiles } from './import-files'

const HELP = `Measures what a keystroke in the search field costs until its results are painted, in Chromium.

  npm run bench:typing -- [--papers FILE [--database URL]]

Some two hundred keystrokes against the production build (npm run build) with the first collection, or FILE. Each is timed
from its input event to the first task after the next frame in which the results for the text typed so far stand;
beside it the same for a field that nothing listens to. The frame limit of the browser is off.

  --papers FILE   another collection; what is typed are beginnings of its titles
  --database URL  a database that holds it already, to save the import
  --help          this text`

const PORT = 3197

async function bench(file: string, database: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-typing-'))
  const databaseUrl = database ?? `file:${join(folder, 'papers.db')}`
  if (database === undefined) await importFiles([file], { databaseUrl })
  const texts =
    file === FIRST_COLLECTION ? FIRST_COLLECTION_TEXTS : titleBeginnings(await titlesOf(file))
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(PORT), HOST: '127.0.0.1' },
  })
  await new Promise((resolve) => server.stdout.once('data', resolve))
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${PORT}/`, { waitUntil: 'networkidle' })
    const painted = await measureTyping(page, texts, '[data-q]')
    print('results painted', painted.times)
    for (const text of painted.missing) console.log(`  no results for a key of “${text}”`)
    const empty = await browser.newPage()
    await empty.setContent('<input type="search" aria-label="Search">')
    print('no handler', (await measureTyping(empty, texts, null)).times)
  } finally {
    await browser.close()
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function titlesOf(file: string): Promise<string[]> {
  const titles: string[] = []
  for await (const event of readSource(file)) {
    if (event.kind === 'paper') titles.push(event.paper.title)
  }
  return titles
}

function print(name: string, times: readonly number[]): void {
  const figures = [50, 90, 95, 99].map((part) => `p${part} ${percentile(times, part).toFixed(1)}`)
  console.log(`${name.padEnd(16)} ${figures.join('  ')} ms over ${times.length} keystrokes`)
}

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: FIRST_COLLECTION },
    database: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(HELP)
else await bench(values.papers, values.database)
