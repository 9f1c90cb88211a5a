import { rmSync } from 'node:fs'
import { buildBareNext } from './bare-next'
import { startBareServer } from './bare-server'
import { withNext, withServer } from './measure-server'
import { answersPerSecond, requestsPerSecond } from './requests-per-second'

const OURS_PORT = 3196
const BARE_PORT = 3197

export type Asked = {
  /** Paths of papers. */
  papers: readonly string[]
  /** Views by the parameters of their one address. */
  views: readonly string[]
}

/**
 * Our pages and answers beside the least that could be in their place, one after the other on the same machine: first each
 * of many addresses once, when every answer has to be made, then one address again and again.
 */
export async function benchThroughput(path: string, { papers, views }: Asked): Promise<string[]> {
  const folder = buildBareNext()
  try {
    const bare = await withNext(folder, BARE_PORT, '/dynamic', async (origin) => ({
      staticPage: await requestsPerSecond(`${origin}/static`),
      dynamicPage: await requestsPerSecond(`${origin}/dynamic`),
    }))
    const ours = await withServer(`file:${path}`, OURS_PORT, async ({ origin, peakMb }) => {
      return {
        once: {
          paper: await answersPerSecond(papers.map((path) => `${origin}${path}`)),
          listing: await answersPerSecond(views.map((view) => `${origin}/?${view}`)),
          api: await answersPerSecond(views.map((view) => `${origin}/api/papers?${view}`)),
        },
        again: {
          paper: await requestsPerSecond(`${origin}${papers[0]}`),
          listing: await requestsPerSecond(`${origin}/`),
          api: await requestsPerSecond(`${origin}/api/papers`),
        },
        peak: peakMb(),
      }
    })
    const server = await startBareServer(path, BARE_PORT)
    const rows = await requestsPerSecond(`http://127.0.0.1:${BARE_PORT}/`)
    server.close()
    server.closeAllConnections()
    const rates = (['again', 'once'] as const).flatMap((when) => [
      line(`paper page, ${when}`, ours[when].paper, bare.staticPage, 'a static Next page'),
      line(`listing, ${when}`, ours[when].listing, bare.dynamicPage, 'a bare dynamic Next page'),
      line(`/api/papers, ${when}`, ours[when].api, rows, 'node:http with the same rows'),
    ])
    return [...rates, megabytes('peak, with pages', ours.peak)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A row for the peak memory of a server. */
export function megabytes(name: string, peak: number | null): string {
  return `${name.padEnd(21)} ${peak === null ? 'not told' : `${Math.round(peak)} MB`}`
}

function line(name: string, ours: number, bare: number, what: string): string {
  const rates = `${ours.toFixed(0)} answers/s, ${what} ${bare.toFixed(0)}`
  return `${name.padEnd(21)} ${rates}: ${(ours / bare).toFixed(2)}`
}
