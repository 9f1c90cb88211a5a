export type Detected = 'plain' | 'jsonl' | 'gzip' | 'binary' | 'empty'

const GZIP = [0x1f, 0x8b]
/** More than this share of control characters makes a file binary; a stray one is a fault of its line. */
const CONTROL_SHARE_MAX = 0.01

/** What a file is, told by its first bytes. */
export function detectFormat(head: Uint8Array): Detected {
  if (GZIP.every((byte, place) => head[place] === byte)) return 'gzip'
  if (isBinary(head)) return 'binary'
  const text = new TextDecoder().decode(head).trimStart()
  if (text === '') return 'empty'
  // A plain listing may begin "[Re] …" or "{bf …}": JSON goes on with another bracket, a quote or the end.
  return /^(?:\{\s*(?:["}]|$)|\[\s*(?:[{[\]]|$))/.test(text) ? 'jsonl' : 'plain'
}

function isBinary(head: Uint8Array): boolean {
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls++
  }
  const isPdf = new TextDecoder().decode(head.subarray(0, 5)) === '%PDF-'
  return isPdf || controls > head.length * CONTROL_SHARE_MAX
}
