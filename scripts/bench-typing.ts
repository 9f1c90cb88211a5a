import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { readSource } from '../lib/formats/read-source'
import { type Keystrokes, measureTyping, PAUSES } from './bench/measure-typing'
import { percentile } from './bench/percentile'
import { FIRST_COLLECTION_TEXTS, titleBeginnings } from './bench/typed-texts'
import { findBrowser } from './find-browser.mjs'
import { FIRST_COLLECTION } from './first-collection'
import { importFiles } from './import-files'

const HELP = `Measures what a keystroke in the search field costs until its results are painted, in Chromium.

  npm run bench:typing -- [--papers FILE [--database URL]]

Some two hundred keystrokes against the production build (npm run build) with the first collection, or FILE. Each is timed
from its input event to the first task after the next frame in which the results for the text typed so far stand;
beside it the same for a field that nothing listens to. The frame limit of the browser is off. "fast": the next key comes
${PAUSES.fast} ms after the last one's results, before an answer of the server does; "usual": ${PAUSES.usual} ms, after it.

Chromium guesses from the links of a page which will be followed, and for that draws an empty frame 100 ms after they
have changed; a key that falls into it waits for its end, up to 16 ms. "without guessing" is measured with that off.

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
  try {
    const intoListing = (pauseMs: number) => async (page: Page) => {
      await page.goto(`http://127.0.0.1:${PORT}/`, { waitUntil: 'networkidle' })
      return measureTyping(page, texts, '[data-q]', pauseMs)
    }
    for (const [pace, pauseMs] of Object.entries(PAUSES)) {
      const painted = await typedInto([], intoListing(pauseMs))
      print(`painted, ${pace}`, painted.times)
      for (const text of painted.missing) console.log(`  no results for a key of “${text}”`)
    }
    const unguessed = await typedInto(
      ['--disable-features=NavigationPredictor'],
      intoListing(PAUSES.fast),
    )
    print('without guessing', unguessed.times)
    const empty = await typedInto([], async (page) => {
      await page.setContent('<input type="search" aria-label="Search">')
      return measureTyping(page, texts, null)
    })
    print('no handler', empty.times)
  } finally {
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In a browser of its own, without a limit of frames. */
async function typedInto(
  args: readonly string[],
  type: (page: Page) => Promise<Keystrokes>,
): Promise<Keystrokes> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync', ...args],
  })
  try {
    return await type(await browser.newPage())
  } finally {
    await browser.close()
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
