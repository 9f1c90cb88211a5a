import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readEnv } from '../lib/env'
import { openStore } from '../lib/store/open-store'
import { checkPort } from './check-port'
import { loadDotEnv } from './load-dot-env'
import { serveCommand } from './serve-command'

// Serves the production build on HOST and PORT until Ctrl-C; with --dev the sources, for developers.

const dev = process.argv.includes('--dev')

async function start(): Promise<void> {
  loadDotEnv(dev)
  const { host, port, databaseUrl } = readEnv(process.env)
  if (!dev && !existsSync('.next/BUILD_ID')) {
    throw new Error('There is no production build yet: npm run build')
  }
  await checkPort(host, port)
  // Opening brings the schema up to date before the first visitor
  await openStore(databaseUrl).close()

  const { args, env } = serveCommand({ host, port })
  const devArgs = ['node_modules/next/dist/bin/next', 'dev', '-H', host, '-p', String(port)]
  const server = spawn(process.execPath, dev ? devArgs : args, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopping = true
      server.kill(signal)
    })
  }
  const tell = () => {
    console.log(`Paper Explorer is at http://${host.includes(':') ? `[${host}]` : host}:${port}`)
    console.log('Ctrl-C ends it.')
  }
  if (dev) {
    server.stdout?.once('data', tell)
    server.stdout?.pipe(process.stdout)
  } else {
    server.once('message', tell)
    server.stdout?.resume()
  }
  server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
}

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
