import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { percentile } from './bench/percentile'
import { findBrowser } from './find-browser.mjs'
import { FIRST_COLLECTION } from './first-collection'
import { importFiles } from './import-files'

const HELP = `Measures what a keystroke in the search field costs until its results are painted, in Chromium.

  npm run bench:typing -- [--papers FILE]

Some two hundred keystrokes against the production build (npm run build) with the first collection, or FILE. Each is timed
from its input event to the first task after the next frame in which the results stand; beside it the same for
a field that nothing listens to. The frame limit of the browser is off.

  --papers FILE   another collection
  --help          this text`

const PORT = 3197
const PAUSE_MS = 60
const TYPED = [
  'vocabulary extension dutch',
  'low-rank adaptation of large models',
  'chocolama',
  'continual pretraining japanese',
  'few-shot vision language',
  'russian tokenizer',
  'medical domain adaptation',
  'quantized lora',
  'bayesian',
  'federated finetuning',
]

/** Milliseconds from each input event to the first task after the frame that shows its results. */
async function measureTyping(page: Page, results: string | null): Promise<number[]> {
  // The script runner wraps named functions in a helper that the page does not have
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate((selector) => {
    const times: number[] = []
    Object.assign(window, { times })
    let begun = 0
    const painted = (from: number) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => times.push(performance.now() - from)
        channel.port2.postMessage(null)
      })
    const done = () => {
      if (begun === 0) return
      painted(begun)
      begun = 0
    }
    if (selector !== null) {
      const target = document.querySelector(selector) ?? document.body
      const options = { childList: true, subtree: true, characterData: true, attributes: true }
      new MutationObserver(done).observe(target, options)
    }
    addEventListener(
      'input',
      (event) => {
        begun = event.timeStamp
        if (selector === null) done()
        // The same results again: the frame that would have shown others counts
        else setTimeout(done, 0)
      },
      { capture: true },
    )
  }, results)
  const field = page.getByRole('searchbox').first()
  await field.click()
  await page.waitForTimeout(500)
  const letters = TYPED.join('\n')
  for (const letter of letters) {
    // The next text is typed over the last one
    if (letter === '\n') await field.selectText()
    else await page.keyboard.press(letter)
    await page.waitForTimeout(PAUSE_MS)
  }
  return page.evaluate(() => ('times' in window && Array.isArray(window.times) ? window.times : []))
}

async function bench(file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-typing-'))
  const databaseUrl = `file:${join(folder, 'papers.db')}`
  await importFiles([file], { databaseUrl })
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
    print('results painted', await measureTyping(page, 'main'))
    const empty = await browser.newPage()
    await empty.setContent('<input type="search" aria-label="Search">')
    print('no handler', await measureTyping(empty, null))
  } finally {
    await browser.close()
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

function print(name: string, times: readonly number[]): void {
  const [p50, p95] = [percentile(times, 50), percentile(times, 95)].map((ms) => ms.toFixed(1))
  console.log(`${name.padEnd(16)} p50 ${p50} ms, p95 ${p95} ms over ${times.length} keystrokes`)
}

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: FIRST_COLLECTION },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(HELP)
else await bench(values.papers)
