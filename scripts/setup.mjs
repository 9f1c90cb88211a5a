import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

// Plain JavaScript without packages: this runs before there are any.

const NODE_MAJOR_MIN = 20
const NODE_MINOR_MIN = 19

/** Installs packages and generates the database client where they are missing or out of date. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < NODE_MAJOR_MIN || (major === NODE_MAJOR_MIN && minor < NODE_MINOR_MIN)) {
    fail(
      `Paper Explorer needs Node ${NODE_MAJOR_MIN}.${NODE_MINOR_MIN} or newer; this is ${process.versions.node}.`,
    )
  }
  if (olderThan('node_modules/.package-lock.json', 'package-lock.json')) {
    console.log('Installing packages …')
    runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  if (olderThan('lib/store/generated/client.ts', 'prisma/schema.prisma')) generateClient()
}

/** Whether a made file is missing or was made before its source last changed. */
function olderThan(made, source) {
  return !existsSync(made) || statSync(made).mtimeMs < statSync(source).mtimeMs
}

function generateClient() {
  run(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--no-hints'], {
    // `generate` is WebAssembly and never runs the schema engine, but looks for one and would download it
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  })
}

function runNpm(args) {
  const npm = process.env.npm_execpath
  if (npm === undefined) run('npm', args)
  else run(process.execPath, [npm, ...args])
}

/** Runs a command quietly; what it printed is shown when it fails. */
function run(command, args, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (status !== 0)
    fail(`${[command, ...args].join(' ')} failed.\n${error ?? ''}${stdout}${stderr}`)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp()
