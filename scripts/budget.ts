import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'
import { FIRST_COLLECTION } from './first-collection'
import { importFiles } from './import-files'

// `npm run budget`: the scripts that the production build (npm run build) loads with the listing and with a paper,
// gzipped, above those of a page with one heading, built here by the same Next. Fails above the budget.

const BUDGET_BYTES = 40_000
const PATHS = ['/', '/papers/lora-low-rank-adaptation-of-large-language-models']
const NEXT = 'node_modules/next/dist/bin/next'
const PORT = 3195
/** In the repository's folder, where it finds the same packages. */
const EMPTY_APP = '.budget'

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

function buildEmptyApp(): void {
  mkdirSync(join(EMPTY_APP, 'app'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(EMPTY_APP, name), text)
  write('package.json', '{ "type": "module", "private": true }')
  write(
    'next.config.mjs',
    `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } }`,
  )
  write(
    'app/layout.jsx',
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>',
  )
  write('app/page.jsx', 'export default () => <h1>Papers</h1>')
  const { status, stdout } = spawnSync(process.execPath, [NEXT, 'build', EMPTY_APP], {
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The empty page does not build:\n${stdout}`)
}

/** Bytes of all scripts that a page has loaded once nothing more comes, each gzipped. */
async function scriptBytes(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(sizes)).reduce((a, b) => a + b, 0)
  await page.close()
  return bytes
}

async function served<T>(
  folder: string,
  databaseUrl: string,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const server: ChildProcess = spawn(
    process.execPath,
    [NEXT, 'start', folder, '-H', '127.0.0.1', '-p', String(PORT)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...env, DATABASE_URL: databaseUrl } },
  )
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout?.on('data', (text: Buffer) => {
        if (text.toString().includes('Ready')) resolve()
      })
      server.on('exit', () => reject(new Error('Is there a production build? npm run build')))
    })
    return await work(`http://127.0.0.1:${PORT}`)
  } finally {
    server.removeAllListeners('exit')
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
}

async function budget(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-budget-'))
  const databaseUrl = `file:${join(folder, 'papers.db')}`
  try {
    await importFiles([FIRST_COLLECTION], { databaseUrl })
    buildEmptyApp()
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox'],
    })
    try {
      const empty = await served(EMPTY_APP, databaseUrl, (origin) => scriptBytes(browser, origin))
      console.log(`a page with one heading: ${kilobytes(empty)}`)
      return await served('.', databaseUrl, async (origin) => {
        let isWithin = true
        for (const path of PATHS) {
          const above = (await scriptBytes(browser, origin + path)) - empty
          isWithin &&= above <= BUDGET_BYTES
          console.log(`${path}: ${kilobytes(above)} above it, of ${kilobytes(BUDGET_BYTES)}`)
        }
        return isWithin
      })
    } finally {
      await browser.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(EMPTY_APP, { recursive: true, force: true })
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB gzipped`
}

if (!(await budget())) {
  console.error('More than the budget. What is needed only by some belongs into a lazy import.')
  process.exitCode = 1
}
