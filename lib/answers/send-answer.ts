import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import type { Answer } from './answer'

/** All that an answer of "you have it already" says; what the visitor has keeps its other headers. */
const OF_NOT_MODIFIED = ['cache-control', 'etag', 'vary', 'server-timing']

/** Sends an answer, or says that the visitor has it already. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  if (headers.etag !== undefined && fresh(request.headers, { etag: headers.etag })) {
    const some = OF_NOT_MODIFIED.filter((name) => headers[name] !== undefined)
    response.writeHead(304, Object.fromEntries(some.map((name) => [name, headers[name]])))
    response.end()
    return
  }
  response.writeHead(status, { ...headers, 'content-length': body.length })
  // Node leaves the body of an answer to HEAD away
  response.end(body)
}
