import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// Finds a Chromium for the browser tests: an installed one, else Playwright's own, else Debian's.

const INSTALLED = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @returns {Promise<string>} The path of a Chromium that runs. */
export async function findBrowser() {
  return (
    installed() ??
    (await playwrights()) ??
    debians() ??
    fail('No Chromium was found or could be installed. Install one, or set CHROMIUM_PATH to it.')
  )
}

function installed() {
  return INSTALLED.find((path) => path !== '' && existsSync(path)) ?? null
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('Looking for a browser: playwright install chromium …')
  const cli = 'node_modules/@playwright/test/cli.js'
  // Behind a firewall the download hangs rather than fails
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 })
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

function debians() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null
  console.log('Looking for a browser: apt-get install chromium …')
  spawnSync('apt-get', ['update'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
  })
  return installed()
}

function fail(message) {
  throw new Error(message)
}
