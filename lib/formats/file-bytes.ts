import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { detectFormat } from './detect-format'

/** As many bytes are looked at to tell a format. */
const HEAD_BYTES = 64 * 1024

/** Unpacked at a time: with zlib's 16 kB, reading waits for its threads a third of the time. */
const UNPACKED_BYTES = 256 * 1024

export type PeekedBytes = { head: Buffer; chunks: AsyncIterable<Buffer> }

export class NotAFile extends Error {}

/** The bytes of a file, unpacked when it is gzipped, with the first of them to look at beforehand. */
export async function fileBytes(
  file: string,
  onBytes?: (read: number, total: number) => void,
): Promise<PeekedBytes> {
  const packed = await peeked(storedBytes(file, onBytes))
  return detectFormat(packed.head) === 'gzip' ? peeked(unpacked(packed.chunks)) : packed
}

async function* storedBytes(
  file: string,
  onBytes?: (read: number, total: number) => void,
): AsyncGenerator<Buffer> {
  const facts = await stat(file)
  if (facts.isDirectory()) throw new NotAFile('a folder, not a file: name the files in it')
  let read = 0
  for await (const chunk of createReadStream(file, { highWaterMark: HEAD_BYTES })) {
    if (!(chunk instanceof Buffer)) continue
    read += chunk.length
    onBytes?.(read, facts.size)
    yield chunk
  }
}

/** Reads the first bytes and puts them back in front of the rest. */
async function peeked(chunks: AsyncIterable<Buffer>): Promise<PeekedBytes> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let bytes = 0
  while (bytes < HEAD_BYTES) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
    bytes += next.value.length
  }
  return { head: Buffer.concat(first), chunks: whole(first, iterator) }
}

async function* whole(first: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Rejects while being read when the gzip data is broken; the error's code begins with `Z_`. */
function unpacked(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: UNPACKED_BYTES })
  // The error reaches the reader of `gunzip`; without a listener it would end the process.
  pipeline(Readable.from(chunks), gunzip, () => {})
  return gunzip
}
