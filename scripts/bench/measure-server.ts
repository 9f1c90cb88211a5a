import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export type ServerTimings = {
  /** Milliseconds inside the server, from `Server-Timing`, in the order of the queries. */
  inside: number[]
  /** Milliseconds from request to answer on this machine. */
  outside: number[]
  /** Of all answers; anything but 200 is an error of the bench. */
  failures: string[]
  /** Peak resident memory of the serving process in megabytes; null where the system does not tell. */
  peakMb: number | null
}

/** Starts the production server on a database, sends the queries one after the other, and stops it. */
export async function measureServer(
  databaseUrl: string,
  port: number,
  queries: readonly URLSearchParams[],
): Promise<ServerTimings> {
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    { stdio: 'ignore', env: { ...process.env, DATABASE_URL: databaseUrl } },
  )
  const origin = `http://127.0.0.1:${port}`
  try {
    await ready(origin)
    const timings: ServerTimings = { inside: [], outside: [], failures: [], peakMb: null }
    for (const query of queries) {
      const begun = performance.now()
      const response = await fetch(`${origin}/api/papers?${query}`)
      await response.arrayBuffer()
      timings.outside.push(performance.now() - begun)
      if (!response.ok) timings.failures.push(`${response.status} ${query}`)
      const timing = /total;dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '')
      timings.inside.push(Number(timing?.[1] ?? Number.NaN))
    }
    timings.peakMb = peakMemory(server)
    return timings
  } finally {
    server.kill('SIGTERM')
  }
}

const READY_TRIES = 100
const READY_PAUSE_MS = 100

async function ready(origin: string): Promise<void> {
  for (let tries = 0; tries < READY_TRIES; tries++) {
    const response = await fetch(`${origin}/api/health`).catch(() => null)
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
