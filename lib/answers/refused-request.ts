import { securityHeaders } from '../security-headers'
import type { Answer } from './answer'
import type { AskedFor } from './kept-request'

const METHODS = ['GET', 'HEAD', 'OPTIONS']
/** What else takes what someone sends. */
const TAKES_POST = '/lists/bibtex'
/** Far more than the longest slug: a longer path names nothing, and a page that said so would repeat it. */
const PATH_LENGTH_MAX = 1000

/**
 * The answer to a request that nothing behind this can read: an address that is no path of this site, as of a proxy, a path that
 * is longer than any, or a method that the address does not have; null for any other request. The framework would fail over them,
 * or answer as if nothing had been sent.
 */
export function refusedRequest({ method = '', url = '' }: AskedFor): Answer | null {
  // "//" and "/\" begin the name of a host, and here none follows
  if (!url.startsWith('/') || !URL.canParse(url, 'http://localhost')) {
    return refusal(400, 'unreadable-address', 'The address must be a path: "/" and a name.', {})
  }
  const [path = ''] = url.split('?', 1)
  if (path.length > PATH_LENGTH_MAX) {
    const message = `The path of this address is longer than ${PATH_LENGTH_MAX} characters.`
    return refusal(414, 'address-too-long', message, {})
  }
  const allowed = path === TAKES_POST ? [...METHODS, 'POST'] : METHODS
  if (allowed.includes(method)) return null
  const message = `This address does not take ${method}. It takes ${allowed.join(', ')}.`
  return refusal(405, 'method-not-allowed', message, { allow: allowed.join(', ') })
}

function refusal(
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, string>>,
): Answer {
  const secured = securityHeaders(null, false).map(([name, value]) => [name.toLowerCase(), value])
  return {
    status,
    headers: {
      ...Object.fromEntries(secured),
      'content-type': 'application/json',
      'server-timing': 'total;dur=0',
      ...more,
    },
    body: Buffer.from(JSON.stringify({ error: { code, message, problems: [] } })),
  }
}
