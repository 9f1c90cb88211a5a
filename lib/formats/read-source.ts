import { byteLines, UnreadableLine } from './byte-lines'
import { type Detected, detectFormat } from './detect-format'
import { fileBytes } from './file-bytes'
import { readJsonLines } from './json-lines'
import { readPlainListing } from './plain-listing'
import { readFault } from './read-fault'
import type { SourceEvent } from './source-paper'

export const FORMATS = ['plain', 'jsonl'] as const
export type Format = (typeof FORMATS)[number]

export type ReadOptions = {
  /** Taken for granted instead of told by content. */
  format?: Format
  /** Told how many bytes of the file are read, and how many it has. */
  onBytes?: (read: number, total: number) => void
}

const READERS = { plain: readPlainListing, jsonl: readJsonLines }

const REMEDIES: Partial<Record<Detected, string>> = {
  empty: 'the file is empty: name a file with papers in it',
  binary:
    'the file is binary, not text: give a plain listing or JSON Lines in UTF-8, as it is or gzipped',
  gzip: 'the file is gzipped twice: unpack it once',
}

/**
 * The papers of one file in any known format, as it is or gzipped, in memory that does not grow with the file.
 * All that cannot be read is an event with its line; 0 is the file itself. After a fault of the bytes (broken
 * gzip, no UTF-8) nothing more of the file can be told, so that fault is the last event.
 */
export async function* readSource(
  file: string,
  options: ReadOptions = {},
): AsyncGenerator<SourceEvent> {
  let lines = 0
  async function* counted(read: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const line of read) {
      lines++
      yield line
    }
  }
  try {
    const bytes = await fileBytes(file, options.onBytes)
    const detected = detectFormat(bytes.head)
    const remedy = REMEDIES[detected]
    if (remedy !== undefined) throw new UnreadableLine(1, remedy)
    const format = options.format ?? (detected === 'jsonl' ? 'jsonl' : 'plain')
    yield* READERS[format](counted(byteLines(bytes.chunks)), file)
  } catch (error) {
    yield { kind: 'problem', problem: { file, ...readFault(error, lines + 1) } }
  }
}
