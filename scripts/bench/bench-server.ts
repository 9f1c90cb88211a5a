import { type ChildProcess, spawn } from 'node:child_process'
import { megabytes } from './bench-throughput'
import { withServer } from './measure-server'
import { percentile } from './percentile'

const PORT = 3198

/** Queries while nothing else runs, and while another process tags all papers anew. */
export async function benchServer(
  databaseUrl: string,
  log: readonly URLSearchParams[],
  laterLog: readonly URLSearchParams[],
): Promise<string[]> {
  return await withServer(databaseUrl, PORT, async ({ ask, peakMb }) => {
    const idle = await ask(log)
    const peakIdle = peakMb()
    const importing = startImport(databaseUrl)
    const busy = await ask(laterLog)
    const wasRunning = importing.exitCode === null
    importing.kill('SIGTERM')
    const failures = [...idle.failures, ...busy.failures]
    return [
      times('inside the server', idle.inside),
      times('request to answer', idle.outside),
      times('inside, importing', busy.inside) + (wasRunning ? '' : ' (the import ended before)'),
      megabytes('peak, searches alone', peakIdle),
      ...failures.map((failure) => `failed: ${failure}`),
    ]
  })
}

export function times(name: string, all: readonly number[]): string {
  const [p50, p95] = [percentile(all, 50).toFixed(1), percentile(all, 95).toFixed(1)]
  return `${name.padEnd(21)} p50 ${p50} ms, p95 ${p95} ms over ${all.length} queries`
}

function startImport(databaseUrl: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/seed.ts', '--retag'], {
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
}
