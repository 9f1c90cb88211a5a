import { createHash } from 'node:crypto'
import type { Answer } from './answer'
import { nonceOf, withHashedScripts } from './hashed-scripts'
import { withHeldScripts } from './held-scripts'

/** What the framework has answered. */
export type Rendered = {
  statusCode: number
  headers: Readonly<Record<string, string | string[] | number | undefined>>
  rawPayload: Buffer
}

/** Of one connection and moment: the server writes its own. */
const OF_THE_MOMENT = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length']

/** What the framework says of every page that it renders at a request, so also of ours, which are the same for all. */
const OF_A_DYNAMIC_PAGE = 'private, no-cache, no-store, max-age=0, must-revalidate'

/** Browsers may keep an answer and ask, by its ETag, whether it is still the one. */
const ASK_AGAIN = 'no-cache'

/**
 * A rendered answer in a form that can be given again: without what belonged to one connection, its scripts by hash, with an
 * ETag where it is a success.
 *
 * @param ms How long rendering took, for answers that do not say so themselves.
 */
export function settledAnswer(
  { statusCode, headers: sent, rawPayload }: Rendered,
  ms: number,
): Answer {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(sent)) {
    if (value === undefined || OF_THE_MOMENT.includes(name)) continue
    headers[name] = Array.isArray(value) ? value.join(', ') : String(value)
  }
  headers['server-timing'] ??= `total;dur=${ms.toFixed(1)}`
  const body = withoutNonce(headers, rawPayload, statusCode === 200)
  if (statusCode === 200) {
    if (headers['cache-control'] === OF_A_DYNAMIC_PAGE) headers['cache-control'] = ASK_AGAIN
    headers.etag = etagOf(headers, body)
  }
  return { status: statusCode, headers, body }
}

/**
 * Changes the headers in place.
 *
 * @param whole Whether the page is whole without scripts; a page of an error may be for scripts to write.
 */
function withoutNonce(headers: Record<string, string>, body: Buffer, whole: boolean): Buffer {
  const sent = headers['content-security-policy'] ?? ''
  const nonce = nonceOf(sent)
  if (nonce === null) return body
  const isPage = headers['content-type']?.startsWith('text/html') ?? false
  const rendered = isPage ? body.toString() : ''
  const { policy, html } = withHashedScripts(
    sent,
    nonce,
    whole ? withHeldScripts(rendered, nonce) : rendered,
  )
  headers['content-security-policy'] = policy
  if (headers.link !== undefined) headers.link = headers.link.replaceAll(`; nonce="${nonce}"`, '')
  return isPage ? Buffer.from(html) : body
}

/** Weak, for the same answer goes out compressed and not. */
function etagOf(headers: Readonly<Record<string, string>>, body: Buffer): string {
  const policy = headers['content-security-policy'] ?? ''
  const hash = createHash('sha256').update(policy).update('\n').update(body)
  return `W/"${hash.digest('base64url').slice(0, 22)}"`
}
