import { securityHeaders } from '../security-headers'
import type { Answer } from './answer'
import type { AskedFor } from './kept-request'

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']
const API_METHODS = ['GET', 'HEAD', 'OPTIONS']

/**
 * The answer to a request that nothing behind this can read: an address that is no path of this site, as of a proxy, or a method that
 * no page has; null for any other request. The framework would fail over them.
 */
export function refusedRequest({ method = '', url = '' }: AskedFor): Answer | null {
  if (!url.startsWith('/')) {
    return refusal(400, 'unreadable-address', 'The address must be a path: it begins with "/".', {})
  }
  const isApi = url.startsWith('/api/')
  const allowed = isApi ? API_METHODS : METHODS
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
