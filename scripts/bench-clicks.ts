import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { listens, timeToListen } from './bench/first-sign'
import { measureClicks } from './bench/measure-clicks'
import { percentile } from './bench/percentile'
import { findBrowser } from './find-browser.mjs'
import { FIRST_COLLECTION } from './first-collection'
import { importFiles } from './import-files'

// `npm run bench:clicks`: what a click on a filter of the first collection takes until the next frame, in Chromium at its
// ordinary frame rate, on the production build (npm run build), and how long after a visitor's first sign the page listens;
// beside it the same with the processor slowed down to a quarter. An interaction that takes less than 16 ms is reported by no
// browser and stands as 0.

const PORT = 3196
const CLICKS = 40
const FIRST_SIGNS = 9
const SLOWDOWNS = [1, 4]

/** Includes one value, excludes another, and takes both back by their chips. */
async function clickFilter(page: Page, click: number): Promise<void> {
  const step = click % 4
  if (step === 0)
    await page
      .locator('.value-name')
      .nth((click * 7) % 40)
      .click()
  else if (step === 1) {
    const value = page.locator('.value:not([data-selected])').nth(1)
    await value.hover()
    await value.locator('.value-not').click()
  } else await page.locator('a.chip').first().click()
}

/** Does something with the listing in a browser that was never there. */
async function visited<T>(
  browser: Browser,
  slowdown: number,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${PORT}/`, { waitUntil: 'networkidle' })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const result = await work(page)
  await context.close()
  return result
}

function print(what: string, slowdown: number, times: readonly number[]): void {
  const figures = [50, 75, 95, 100].map((part) => `p${part} ${percentile(times, part).toFixed(0)}`)
  console.log(`${what}, processor at 1/${slowdown}: ${figures.join('  ')} ms of ${times.length}`)
}

const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-clicks-'))
const databaseUrl = `file:${join(folder, 'papers.db')}`
await importFiles([FIRST_COLLECTION], { databaseUrl })
const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(PORT), HOST: '127.0.0.1' },
})
await new Promise((resolve) => server.stdout.once('data', resolve))
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox'],
})
try {
  for (const slowdown of SLOWDOWNS) {
    const clicks = await visited(browser, slowdown, async (page) => {
      await listens(page)
      return measureClicks(page, CLICKS, clickFilter)
    })
    print('a click', slowdown, clicks)
    const signs: number[] = []
    while (signs.length < FIRST_SIGNS) signs.push(await visited(browser, slowdown, timeToListen))
    print('a first sign', slowdown, signs)
  }
} finally {
  await browser.close()
  server.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
