import { isUtf8 } from 'node:buffer'

/** A longer line is no paper; it is refused before it fills the memory. */
export const LINE_BYTES_MAX = 4 * 1024 * 1024

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Bytes that cannot be read as text. The message says what is wrong and what to do. */
export class UnreadableLine extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/**
 * The lines of UTF-8 bytes, without their ends (\n or \r\n) and without a byte order mark. Holds no more than
 * one chunk and one line in memory.
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let line = 0
  let rest: Buffer[] = []
  let restBytes = 0
  const finish = (end: Buffer): string => {
    line++
    const bytes = rest.length === 0 ? end : Buffer.concat([...rest, end])
    rest = []
    restBytes = 0
    return lineText(bytes, line)
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      checkLength(restBytes + end - start, line + 1)
      yield finish(chunk.subarray(start, end))
      start = end + 1
    }
    rest.push(chunk.subarray(start))
    restBytes += chunk.length - start
    checkLength(restBytes, line + 1)
  }
  if (restBytes > 0) yield finish(Buffer.alloc(0))
}

function checkLength(bytes: number, line: number): void {
  if (bytes <= LINE_BYTES_MAX) return
  const megabytes = LINE_BYTES_MAX / 1024 / 1024
  throw new UnreadableLine(
    line,
    `the line is longer than ${megabytes} MB: put each paper on lines of its own`,
  )
}

function lineText(bytes: Buffer, line: number): string {
  const marked = line === 1 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)
  const ended = bytes.at(-1) === CARRIAGE_RETURN
  const text = bytes.subarray(marked ? 3 : 0, ended ? -1 : undefined)
  if (!isUtf8(text)) {
    throw new UnreadableLine(line, 'not UTF-8 text: save the file as UTF-8, or correct this line')
  }
  if (text.includes(0)) {
    throw new UnreadableLine(line, 'a zero byte, which no text has: correct this line')
  }
  return text.toString('utf8')
}
