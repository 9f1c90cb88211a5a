import { UnreadableLine } from './byte-lines'
import { NotAFile } from './file-bytes'

/**
 * What a failed read means for the one who named the file; what is no failed read is thrown on. `nextLine` is the
 * line that could not be had; the answer's is 0 where the fault is the file's as a whole.
 */
export function readFault(error: unknown, nextLine: number): { line: number; message: string } {
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
