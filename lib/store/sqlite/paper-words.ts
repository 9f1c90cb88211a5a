import { z } from 'zod'
import type { PackedStream } from '../../search/words/build-postings'
import type { Connection } from './connection'
import { blob } from './row-schemas'

/** Papers to a row of `PaperWords`: a change to one paper rewrites some 90 kB. */
const PART_BITS = 8
/** Rows kept while an import writes. Papers come in the order of their numbers, so few are enough. */
const PENDING_MAX = 8

const partRow = z.object({ words: blob })

/** The packed words of papers, by the store's number; `finish` writes what is still pending. */
export class PaperWords {
  readonly #connection: Connection
  readonly #pending = new Map<number, Map<number, Uint8Array>>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  set(key: number, words: Uint8Array): void {
    this.#part(key).set(key, words)
  }

  remove(key: number): void {
    this.#part(key).delete(key)
  }

  finish(): void {
    for (const part of this.#pending.keys()) this.#write(part)
    this.#pending.clear()
  }

  #part(key: number): Map<number, Uint8Array> {
    const number = key >> PART_BITS
    const pending = this.#pending.get(number)
    if (pending !== undefined) return pending
    if (this.#pending.size >= PENDING_MAX) this.finish()
    const row = this.#connection.get(partRow, 'SELECT words FROM PaperWords WHERE part = ?', number)
    const papers = new Map(row === null ? [] : unpacked(row.words))
    this.#pending.set(number, papers)
    return papers
  }

  #write(number: number): void {
    const papers = this.#pending.get(number) ?? new Map<number, Uint8Array>()
    if (papers.size === 0) this.#connection.run('DELETE FROM PaperWords WHERE part = ?', number)
    else {
      const sql = 'INSERT OR REPLACE INTO PaperWords (part, words) VALUES (?, ?)'
      this.#connection.run(sql, number, packed(papers))
    }
  }
}

const numberRow = z.object({ number: z.number() })

/**
 * The packed words of every paper, by its place among all, in the order of the store's numbers. Part by part into one array,
 * for all rows at once and an object for each paper would take several times the memory.
 */
export function readPaperWords(
  connection: Connection,
  ordinalOf: ReadonlyMap<number, number>,
): PackedStream {
  const stored = connection.get(
    numberRow,
    'SELECT coalesce(sum(length(words)), 0) AS number FROM PaperWords',
  )
  const bytes = new Uint8Array(stored?.number ?? 0)
  const starts = new Uint32Array(ordinalOf.size + 1)
  let length = 0
  let begun = 0
  const parts = connection.all(numberRow, 'SELECT part AS number FROM PaperWords ORDER BY part')
  for (const { number } of parts) {
    const row = connection.get(partRow, 'SELECT words FROM PaperWords WHERE part = ?', number)
    const papers = row === null ? [] : [...unpacked(row.words)]
    for (const [key, words] of papers.sort(([one], [other]) => one - other)) {
      const ordinal = ordinalOf.get(key)
      if (ordinal === undefined) continue
      // A paper without words begins where the next one does
      for (; begun <= ordinal; begun++) starts[begun] = length
      bytes.set(words, length)
      length += words.length
    }
  }
  starts.fill(length, begun)
  return { bytes: bytes.subarray(0, length), starts }
}

const HEAD_BYTES = 8

/** For each paper its number and the length of its words, four bytes each, then the words. */
function packed(papers: ReadonlyMap<number, Uint8Array>): Uint8Array {
  let length = 0
  for (const words of papers.values()) length += HEAD_BYTES + words.length
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [key, words] of papers) {
    view.setUint32(at, key)
    view.setUint32(at + 4, words.length)
    bytes.set(words, at + HEAD_BYTES)
    at += HEAD_BYTES + words.length
  }
  return bytes
}

function* unpacked(bytes: Uint8Array): Generator<[number, Uint8Array]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length; ) {
    const end = at + HEAD_BYTES + view.getUint32(at + 4)
    yield [view.getUint32(at), bytes.subarray(at + HEAD_BYTES, end)]
    at = end
  }
}
