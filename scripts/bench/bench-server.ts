import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { megabytes } from './bench-throughput'
import { withServer } from './measure-server'
import { percentile } from './percentile'

const PORT = 3198

/** Until an import has read its vocabulary and started its second thread. */
const UNDER_WAY_MS = 6000

type Log = readonly URLSearchParams[]

/**
 * Queries while nothing else runs, while another process tags all papers anew, and while it imports others.
 *
 * @param others A file of papers that are not in the store; what is imported of them is given up.
 */
export async function benchServer(
  databaseUrl: string,
  others: string,
  { idle, retagging, importing }: { idle: Log; retagging: Log; importing: Log },
): Promise<string[]> {
  return await withServer(databaseUrl, PORT, async ({ ask, peakMb }) => {
    const timings = await ask(idle)
    const peakIdle = peakMb()
    const meanwhile = async (name: string, args: string[], log: Log) => {
      const { busy, wasRunning } = await whileSeeding(databaseUrl, args, () => ask(log))
      timings.failures.push(...busy.failures)
      return times(name, busy.inside) + (wasRunning ? '' : ' (it ended before)')
    }
    return [
      times('inside the server', timings.inside),
      times('request to answer', timings.outside),
      await meanwhile('inside, tagging anew', ['--retag'], retagging),
      await meanwhile('inside, importing', [others], importing),
      megabytes('peak, searches alone', peakIdle),
      ...timings.failures.map((failure) => `failed: ${failure}`),
    ]
  })
}

export function times(name: string, all: readonly number[]): string {
  const [p50, p95] = [percentile(all, 50).toFixed(1), percentile(all, 95).toFixed(1)]
  return `${name.padEnd(21)} p50 ${p50} ms, p95 ${p95} ms over ${all.length} queries`
}

/** Runs the seed command for as long as `work` takes. */
async function whileSeeding<T>(
  databaseUrl: string,
  args: readonly string[],
  work: () => Promise<T>,
): Promise<{ busy: T; wasRunning: boolean }> {
  const seeding = spawn(process.execPath, ['--import', 'tsx', 'scripts/seed.ts', ...args], {
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
  await setTimeout(UNDER_WAY_MS)
  const busy = await work()
  const wasRunning = seeding.exitCode === null
  if (wasRunning) {
    seeding.kill('SIGTERM')
    await once(seeding, 'exit')
  }
  return { busy, wasRunning }
}
