const INTERVAL_MS = 200

/**
 * Progress of an import on standard error: one line that is written over in a terminal, a line every few
 * seconds elsewhere. Short imports show nothing but their result.
 */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #begun = Date.now()
  #shown = Date.now()
  #papers = 0
  #share: number | null = null
  #open = false

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream
  }

  paper(): void {
    this.#papers++
    const interval = this.#stream.isTTY ? INTERVAL_MS : INTERVAL_MS * 15
    if (Date.now() - this.#shown >= interval) this.#show()
  }

  /** @param share Of the bytes of all files that have been read, 0 to 1. */
  share(share: number): void {
    this.#share = share
  }

  /** A line of its own, above the progress. */
  say(message: string): void {
    this.end()
    this.#stream.write(`${message}\n`)
  }

  end(): void {
    if (this.#open) this.#stream.write('\n')
    this.#open = false
  }

  #show(): void {
    this.#shown = Date.now()
    const seconds = (Date.now() - this.#begun) / 1000
    const percent = this.#share === null ? '' : ` · ${Math.floor(this.#share * 100)} % of the files`
    const rate = Math.round(this.#papers / seconds)
    const line = `${this.#papers} papers${percent} · ${rate} papers/s`
    if (this.#stream.isTTY) {
      this.#stream.write(`\r\u001b[K${line}`)
      this.#open = true
    } else {
      this.#stream.write(`${line}\n`)
    }
  }
}
