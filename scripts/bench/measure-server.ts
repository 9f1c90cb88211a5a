import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { serveCommand } from '../serve-command'

export type ServerTimings = {
  /** Milliseconds inside the server, from `Server-Timing`, in the order of the queries. */
  inside: number[]
  /** Milliseconds from request to answer on this machine. */
  outside: number[]
  /** Of all answers; anything but 200 is an error of the bench. */
  failures: string[]
}

/** A production server that answers on this machine. */
export type RunningServer = {
  origin: string
  /** Sends queries one after the other. */
  ask(queries: readonly URLSearchParams[]): Promise<ServerTimings>
  /** Peak resident memory so far in megabytes; null where the system does not tell. */
  peakMb(): number | null
}

/** Starts the server that `npm start` starts, on a database, for as long as `work` takes. */
export async function withServer<T>(
  databaseUrl: string,
  port: number,
  work: (server: RunningServer) => Promise<T>,
): Promise<T> {
  const { args, env } = serveCommand({ host: HOST, port })
  return await withProcess(args, { ...env, DATABASE_URL: databaseUrl }, async (server) => {
    const origin = `http://${HOST}:${port}`
    await ready(`${origin}/api/health`)
    return await work({
      origin,
      ask: (queries) => ask(origin, queries),
      peakMb: () => peakMemory(server),
    })
  })
}

/** Starts the framework's own server in a folder, waits until it answers at a path, and ends it after `work`. */
export async function withNext<T>(
  folder: string,
  port: number,
  path: string,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const args = [NEXT, 'start', folder, '-H', HOST, '-p', String(port)]
  return await withProcess(args, {}, async () => {
    const origin = `http://${HOST}:${port}`
    await ready(`${origin}${path}`)
    return await work(origin)
  })
}

async function withProcess<T>(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  work: (server: ChildProcess) => Promise<T>,
): Promise<T> {
  const server = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  })
  try {
    return await work(server)
  } finally {
    server.kill('SIGTERM')
  }
}

async function ask(origin: string, queries: readonly URLSearchParams[]): Promise<ServerTimings> {
  const timings: ServerTimings = { inside: [], outside: [], failures: [] }
  for (const query of queries) {
    const begun = performance.now()
    const response = await fetch(`${origin}/api/papers?${query}`)
    await response.arrayBuffer()
    timings.outside.push(performance.now() - begun)
    if (!response.ok) timings.failures.push(`${response.status} ${query}`)
    const timing = /total;dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '')
    timings.inside.push(Number(timing?.[1] ?? Number.NaN))
  }
  return timings
}

const HOST = '127.0.0.1'
const NEXT = 'node_modules/next/dist/bin/next'
const READY_TRIES = 600
const READY_PAUSE_MS = 100

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < READY_TRIES; tries++) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, READY_PAUSE_MS))
  }
  throw new Error('The server did not start: is there a production build (npm run build)?')
}

function peakMemory({ pid }: ChildProcess): number | null {
  const status = `/proc/${pid}/status`
  if (pid === undefined || !existsSync(status)) return null
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}
