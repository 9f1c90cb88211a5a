import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { TextThread } from '../lib/import/read-ahead'
import {
  type ReadText,
  type ReadTexts,
  ReadTextsTaker,
  type TextToRead,
} from '../lib/import/read-text'

/** From then on, what the thread will save is more than it takes to read the vocabulary once more. */
const PAPERS_BEFORE_THREAD = 1000

/**
 * Batches given to it at a time: one that it reads and one more. What comes meanwhile, whoever has given them reads by
 * himself, or he would often wait, for with extraction reading takes longer than all else.
 */
const BATCHES_GIVEN = 2

/** What the thread says: that it is ready, then an answer to each batch of texts in their order. */
export type ThreadMessage = 'ready' | ReadTexts

type Waiting = { resolve: (texts: ReadText[]) => void; reject: (error: Error) => void }

/** The thread that reads texts stopped, or could not start; the message says why. */
export class TextThreadError extends Error {}

/** Reads texts on a processor of its own, where there is a second one. Starts when it is first asked; to be closed. */
export class WorkerTextThread implements TextThread {
  readonly from: number
  readonly #script: URL
  readonly #waiting: Waiting[] = []
  #worker: Worker | null = null
  #ready: Promise<void> | null = null
  #isReady = false
  #failure: TextThreadError | null = null

  constructor({
    from = availableParallelism() > 1 ? PAPERS_BEFORE_THREAD : Number.POSITIVE_INFINITY,
    script = new URL('./text-worker.mjs', import.meta.url),
  } = {}) {
    this.from = from
    this.#script = script
  }

  read(texts: readonly TextToRead[]): Promise<ReadText[]> | null {
    if (this.#failure !== null) throw this.#failure
    if (!this.#isReady) {
      // Whoever does not wait for the start hears of its failure at the next call
      this.start().catch(() => {})
      return null
    }
    if (this.#waiting.length >= BATCHES_GIVEN) return null
    this.#worker?.postMessage(texts)
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  /** @throws TextThreadError when the thread does not come to its work. */
  start(): Promise<void> {
    this.#ready ??= new Promise((resolve, reject) => {
      const taker = new ReadTextsTaker()
      const worker = new Worker(this.#script, { execArgv: [] })
      this.#worker = worker
      worker.on('message', (message: ThreadMessage) => {
        if (message !== 'ready') return this.#waiting.shift()?.resolve(taker.take(message))
        this.#isReady = true
        resolve()
      })
      const fail = (reason: string) => {
        this.#failure ??= new TextThreadError(`The thread that reads texts stopped: ${reason}`)
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
