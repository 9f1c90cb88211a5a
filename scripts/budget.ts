import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { buildBareNext } from './bench/bare-next'
import { giveSign, listens } from './bench/first-sign'
import { APP, plainNext, served } from './bench/served'
import { findBrowser } from './find-browser.mjs'
import { FIRST_COLLECTION } from './first-collection'
import { importFiles } from './import-files'

// `npm run budget`: the scripts that a visitor's browser loads with the listing and with a paper, served as `npm start` does
// (npm run build before), after the first sign, for which they wait; gzipped, above those of a page with one heading, built
// here by the same Next. Fails above the budget.

const BUDGET_BYTES = 40_000
const PATHS = ['/', '/papers/lora-low-rank-adaptation-of-large-language-models']
const PORT = 3195
const ORIGIN = `http://127.0.0.1:${PORT}`
/** What a page still asks for when its scripts run, it asks for by then. */
const SETTLES_MS = 1000

/**
 * Bytes of all scripts that a page has loaded once it runs: each file gzipped, and what stands in the page. The data for scripts
 * there is no part of it, nor is what browsers of today leave aside (`nomodule`).
 */
async function scriptBytes(
  browser: Browser,
  path: string,
  runs: (page: Page) => Promise<void>,
): Promise<number> {
  const page = await browser.newPage()
  const files = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    files.set(response.url(), response.body().then(gzippedBytes))
  })
  await page.goto(ORIGIN + path)
  await runs(page)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(SETTLES_MS)
  const inPage = await page.evaluate(() =>
    [...document.scripts]
      .filter(({ src, type, text }) => src === '' && type === '' && !text.includes('__next_f'))
      .map(({ text }) => text)
      .join('\n'),
  )
  const sizes = await Promise.all(files.values())
  if (sizes.length === 0) throw new Error(`${path} has loaded no script`)
  await page.close()
  return sizes.reduce((a, b) => a + b, 0) + (inPage === '' ? 0 : gzippedBytes(inPage))
}

function gzippedBytes(text: Buffer | string): number {
  return gzipSync(text, { level: 9 }).length
}

async function measured(browser: Browser, databaseUrl: string, bare: string): Promise<boolean> {
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(PORT),
  }
  const empty = await served(plainNext(bare, PORT), env, () =>
    scriptBytes(browser, '/static', giveSign),
  )
  console.log(`a page with one heading: ${kilobytes(empty)}`)
  return served(APP, env, async () => {
    let isWithin = true
    for (const path of PATHS) {
      const above = (await scriptBytes(browser, path, listens)) - empty
      isWithin &&= above <= BUDGET_BYTES
      console.log(`${path}: ${kilobytes(above)} above it, of ${kilobytes(BUDGET_BYTES)}`)
    }
    return isWithin
  })
}

async function budget(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-budget-'))
  const databaseUrl = `file:${join(folder, 'papers.db')}`
  let bare: string | null = null
  try {
    await importFiles([FIRST_COLLECTION], { databaseUrl })
    bare = buildBareNext()
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox'],
    })
    try {
      return await measured(browser, databaseUrl, bare)
    } finally {
      await browser.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    if (bare !== null) rmSync(bare, { recursive: true, force: true })
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB gzipped`
}

if (!(await budget())) {
  console.error('More than the budget. What is needed only by some belongs into a lazy import.')
  process.exitCode = 1
}
