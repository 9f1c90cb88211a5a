import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ExtractionThread, TextToRead } from '../lib/import/extract-ahead'
import type { Extraction } from '../lib/paper'

/** From then on, what the thread will save is more than it takes to read the vocabulary once more. */
const PAPERS_BEFORE_THREAD = 1000

/** What the thread says: that it is ready, then an answer to each batch of texts in their order. */
export type ThreadMessage = 'ready' | Extraction[]

type Waiting = { resolve: (found: Extraction[]) => void; reject: (error: Error) => void }

/** The thread for extraction stopped, or could not start; the message says why. */
export class ExtractionThreadError extends Error {}

/** Extraction on a processor of its own, where there is a second one. Starts when it is first asked; to be closed. */
export class WorkerExtraction implements ExtractionThread {
  readonly from: number
  readonly #script: URL
  readonly #waiting: Waiting[] = []
  #worker: Worker | null = null
  #ready: Promise<void> | null = null
  #isReady = false
  #failure: ExtractionThreadError | null = null

  constructor({
    from = availableParallelism() > 1 ? PAPERS_BEFORE_THREAD : Number.POSITIVE_INFINITY,
    script = new URL('./extraction-worker.mjs', import.meta.url),
  } = {}) {
    this.from = from
    this.#script = script
  }

  extract(texts: readonly TextToRead[]): Promise<Extraction[]> | null {
    if (this.#failure !== null) throw this.#failure
    if (!this.#isReady) {
      // Whoever does not wait for the start hears of its failure at the next call
      this.start().catch(() => {})
      return null
    }
    this.#worker?.postMessage(texts)
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  /** @throws ExtractionThreadError when the thread does not come to its work. */
  start(): Promise<void> {
    this.#ready ??= new Promise((resolve, reject) => {
      const worker = new Worker(this.#script, { execArgv: [] })
      this.#worker = worker
      worker.on('message', (message: ThreadMessage) => {
        if (message !== 'ready') return this.#waiting.shift()?.resolve(message)
        this.#isReady = true
        resolve()
      })
      const fail = (reason: string) => {
        this.#failure ??= new ExtractionThreadError(`The thread for extraction stopped: ${reason}`)
        reject(this.#failure)
        for (const waiting of this.#waiting.splice(0)) waiting.reject(this.#failure)
      }
      worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)))
      worker.on('messageerror', (error) => fail(error.message))
      worker.on('exit', (code) => fail(`it ended with code ${code}`))
    })
    return this.#ready
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }
}
