import { Agent, get } from 'node:http'

const CONNECTIONS = 8
const WARM_UP_MS = 2000
const MEASURED_MS = 5000

/**
 * How many answers a second an address gives to a few connections that ask again and again.
 *
 * @throws When an answer is not 200.
 */
export async function requestsPerSecond(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const askFor = async (ms: number) => {
    const end = performance.now() + ms
    let answers = 0
    const askAgain = async () => {
      while (performance.now() < end) {
        await answered(url, agent)
        answers++
      }
    }
    const begun = performance.now()
    await Promise.all(Array.from({ length: CONNECTIONS }, askAgain))
    return (answers * 1000) / (performance.now() - begun)
  }
  await askFor(WARM_UP_MS)
  const rate = await askFor(MEASURED_MS)
  agent.destroy()
  return rate
}

/**
 * How many answers a second addresses give that are each asked for once, over as many connections.
 *
 * @throws When an answer is not 200.
 */
export async function answersPerSecond(urls: readonly string[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const left = urls.values()
  const askOn = async () => {
    for (const url of left) await answered(url, agent)
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: CONNECTIONS }, askOn))
  const rate = (urls.length * 1000) / (performance.now() - begun)
  agent.destroy()
  return rate
}

function answered(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`${url} answered ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}
