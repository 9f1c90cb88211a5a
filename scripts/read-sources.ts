import { statSync } from 'node:fs'
import { type FORMATS, readSource } from '../lib/formats/read-source'
import type { SourceEvent } from '../lib/formats/source-paper'

/**
 * The papers and problems of several files, one after the other.
 *
 * @param onShare Told the share of all bytes read so far, 0 to 1.
 */
export async function* readSources(
  files: readonly string[],
  format: (typeof FORMATS)[number] | undefined,
  onShare: (share: number) => void,
): AsyncGenerator<SourceEvent> {
  const sizes = files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let before = 0
  for (const [at, file] of files.entries()) {
    yield* readSource(file, { format, onBytes: (read) => onShare((before + read) / total) })
    before += sizes[at] ?? 0
  }
}
