import { rmSync } from 'node:fs'
import { buildBareNext } from './bare-next'
import { startBareServer } from './bare-server'
import { withNext } from './measure-server'
import { requestsPerSecond } from './requests-per-second'

const OURS_PORT = 3196
const BARE_PORT = 3197

/** Our pages and answers beside the least that could be in their place, one after the other on the same machine. */
export async function benchThroughput(path: string, slug: string): Promise<string[]> {
  const folder = buildBareNext()
  try {
    const bare = await withNext(folder, {}, BARE_PORT, '/dynamic', async (origin) => ({
      staticPage: await requestsPerSecond(`${origin}/static`),
      dynamicPage: await requestsPerSecond(`${origin}/dynamic`),
    }))
    const env = { DATABASE_URL: `file:${path}` }
    const ours = await withNext('.', env, OURS_PORT, '/api/health', async (origin) => ({
      paper: await requestsPerSecond(`${origin}/papers/${slug}`),
      listing: await requestsPerSecond(`${origin}/`),
      api: await requestsPerSecond(`${origin}/api/papers`),
    }))
    const server = await startBareServer(path, BARE_PORT)
    const rows = await requestsPerSecond(`http://127.0.0.1:${BARE_PORT}/`)
    server.close()
    server.closeAllConnections()
    return [
      line('paper page', ours.paper, bare.staticPage, 'a static Next page'),
      line('listing', ours.listing, bare.dynamicPage, 'a bare dynamic Next page'),
      line('/api/papers', ours.api, rows, 'node:http with the same rows'),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function line(name: string, ours: number, bare: number, what: string): string {
  const rates = `${ours.toFixed(0)} answers/s, ${what} ${bare.toFixed(0)}`
  return `${name.padEnd(21)} ${rates}: ${(ours / bare).toFixed(2)}`
}
