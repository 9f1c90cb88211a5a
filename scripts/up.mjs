import { spawn } from 'node:child_process'
import { setUp } from './setup.mjs'

// `npm run up`: from a fresh clone to a running server. Every step does nothing when nothing has changed.

process.env.NEXT_TELEMETRY_DISABLED ??= '1'

let child = null
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true
    child?.kill(signal)
  })
}

/** Runs a script of ours to its end; a failure or Ctrl-C ends it all. */
function step(script) {
  return new Promise((resolve) => {
    child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' })
    child.on('exit', (code) => {
      child = null
      if (stopping) process.exit(0)
      if (code !== 0) process.exit(code ?? 1)
      resolve()
    })
  })
}

setUp()
await step('scripts/prepare.ts')
await step('scripts/build.ts')
await step('scripts/start.ts')
