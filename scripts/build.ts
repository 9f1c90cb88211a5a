import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Builds for production, unless the last build was made of the same files.

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'package-lock.json',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const MADE_OF = '.next/made-of'

function* filesOf(path: string): Generator<string> {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) yield path
  else for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name))
}

/** A fingerprint of every source file's content. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => [...filesOf(source)])) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const now = fingerprint()
const before = existsSync(MADE_OF) ? readFileSync(MADE_OF, 'utf8') : ''
if (now !== before) {
  console.log('Building …')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'build'],
    { encoding: 'utf8', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
  )
  if (status === 0) writeFileSync(MADE_OF, now)
  else {
    console.error(`${stdout}${stderr}`)
    process.exitCode = 1
  }
}
