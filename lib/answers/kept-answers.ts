import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'

/** Headers, key and the cache's own records of an answer, about. */
const OVERHEAD_BYTES = 3000

/**
 * Whole answers of one state of the collection. What was asked for longest ago goes when the bytes exceed the bound,
 * and everything goes when an import has made another state.
 */
export class KeptAnswers {
  readonly #revision: () => Promise<string>
  readonly #kept: LRUCache<string, Answer>
  readonly #making = new Map<string, Promise<Answer>>()
  #keptRevision: string | null = null

  /** @param revision Names the newest committed state. */
  constructor(revision: () => Promise<string>, bytesMax: number) {
    this.#revision = revision
    this.#kept = new LRUCache({
      maxSize: bytesMax,
      maxEntrySize: bytesMax / 8,
      sizeCalculation: ({ body }) => body.length + OVERHEAD_BYTES,
    })
  }

  /**
   * The answer that a key stands for, made when it is not kept. Those who ask while it is being made wait for the same.
   *
   * @throws When the state cannot be told, or as `make` does.
   */
  async answer(
    key: string,
    make: () => Promise<Answer>,
  ): Promise<{ answer: Answer; kept: boolean }> {
    const revision = await this.#current()
    const known = this.#kept.get(key)
    if (known !== undefined) return { answer: known, kept: true }
    // Who asks after an import must not get what was begun before it
    const making = `${revision} ${key}`
    let answer = this.#making.get(making)
    if (answer === undefined) {
      answer = this.#make(key, revision, make).finally(() => this.#making.delete(making))
      this.#making.set(making, answer)
    }
    return { answer: await answer, kept: false }
  }

  async #make(key: string, revision: string, make: () => Promise<Answer>): Promise<Answer> {
    const answer = await make()
    // An import that was committed meanwhile may be in it or not: good enough to be given, not to be kept
    const isCurrent = (await this.#current()) === revision
    // Between that answer and this line somebody else may have seen the import and begun to keep the answers after it
    if (answer.status === 200 && isCurrent && this.#keptRevision === revision) {
      this.#kept.set(key, answer)
    }
    return answer
  }

  async #current(): Promise<string> {
    const revision = await this.#revision()
    if (revision !== this.#keptRevision) {
      this.#kept.clear()
      this.#keptRevision = revision
    }
    return revision
  }
}
