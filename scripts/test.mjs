import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setUp } from './setup.mjs'

// `npm test`: everything that proves the project, one step after the other, and one line that counts it all.

process.env.NEXT_TELEMETRY_DISABLED = '1'
setUp()
const { findBrowser } = await import('./find-browser.mjs')

const reports = mkdtempSync(join(tmpdir(), 'paper-explorer-test-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')
let passed = 0
let failed = 0

/** Runs a package's command; its exit code is the result. */
function run(path, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join('node_modules', path), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** A step that passes or fails as a whole. */
function check(name, work) {
  console.log(`\n── ${name}`)
  const ok = work()
  if (ok) passed++
  else failed++
  return ok
}

/** A step whose runner counts its own tests. */
function suite(name, report, count, work) {
  console.log(`\n── ${name}`)
  const ok = work()
  try {
    const [good, bad] = count(JSON.parse(readFileSync(report, 'utf8')))
    passed += good
    failed += bad
    if (!ok && bad === 0) failed++
  } catch {
    failed++
  }
}

const unitCount = ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]
const browserCount = ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]

check('format and lint', () => run('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']))
check(
  'types',
  () => run('next/dist/bin/next', ['typegen']) && run('typescript/bin/tsc', ['--noEmit']),
)
suite('unit and integration', unitReport, unitCount, () =>
  run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]),
)
if (check('production build', () => run('tsx/dist/cli.mjs', ['scripts/build.ts']))) {
  const browser = await findBrowser()
  check('first-load scripts within the budget', () =>
    run('tsx/dist/cli.mjs', ['scripts/budget.ts']),
  )
  suite('browser', browserReport, browserCount, () =>
    run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
    }),
  )
}
rmSync(reports, { recursive: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
