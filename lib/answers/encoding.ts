import type { IncomingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import type { Answer } from './answer'

export type Encoding = 'gzip' | 'identity'

/** Below this, compression saves no packet. */
const COMPRESSED_FROM_BYTES = 1024
const COMPRESSIBLE = /^text\/|json|javascript|xml/

const compress = promisify(gzip)

/** How a visitor wants the body. */
export function wantedEncoding(headers: IncomingHttpHeaders): Encoding {
  const wanted = new Negotiator({ headers }).encoding(['gzip', 'identity'])
  return wanted === 'gzip' ? 'gzip' : 'identity'
}

/** An answer with its body encoded so, where that is worth it. */
export async function encodedAnswer(answer: Answer, encoding: Encoding): Promise<Answer> {
  const { status, headers, body } = answer
  const isText = COMPRESSIBLE.test(headers['content-type'] ?? '')
  if (encoding === 'identity' || !isText || body.length < COMPRESSED_FROM_BYTES) return answer
  return {
    status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: await compress(body),
  }
}
