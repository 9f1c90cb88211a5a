import { byteLines, UnreadableLine } from './byte-lines'
import { type Detected, detectFormat } from './detect-format'
import { fileBytes, NotAFile } from './file-bytes'
import { readJsonLines } from './json-lines'
import { readPlainListing } from './plain-listing'
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
    yield { kind: 'problem', problem: { file, ...fault(error, lines + 1) } }
  }
}

/** What a failed read means for the one who named the file; what is no failed read is thrown on. */
function fault(error: unknown, nextLine: number): { line: number; message: string } {
  if (error instanceof UnreadableLine) return { line: error.line, message: error.message }
  if (error instanceof NotAFile) return { line: 0, message: error.message }
  if (!(error instanceof Error && 'code' in error)) throw error
  const { code, message } = error
  if (code === 'ENOENT') return { line: 0, message: 'no such file: check its name' }
  if (code === 'EACCES') return { line: 0, message: 'the file may not be read: check its rights' }
  if (String(code).startsWith('Z_')) {
    const remedy = 'the gzip data is broken or cut off: copy the file anew, or give it unpacked'
    return { line: nextLine, message: remedy }
  }
  return { line: 0, message: `the file cannot be read: ${message}` }
}
