import type { IncomingHttpHeaders } from 'node:http'

export type AskedFor = {
  method?: string | undefined
  url?: string | undefined
  headers: IncomingHttpHeaders
}

/** Longer addresses are rare, and each would be kept with its answer. */
const URL_LENGTH_MAX = 2000

/** Files of the build are sent from disk, and health asks the store itself. */
const NEVER_KEPT = /^\/(?:_next\/|api\/health(?:\?|$))/

/** Headers that ask for another answer than the document: a part of it, the framework's own forms of it, one with a body. */
const ANOTHER_ANSWER = /^(?:range|rsc|next-.*|x-nextjs-.*|content-length|transfer-encoding)$/

/**
 * Whether a request asks for a whole document that its address alone decides. Such an answer is made without looking at any other
 * header of the request, so nothing of one visitor can get into the answer of the next.
 */
export function isForKept({ method, url = '', headers }: AskedFor): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (url.length > URL_LENGTH_MAX || NEVER_KEPT.test(url) || !isPlain(url)) return false
  return !Object.keys(headers).some((name) => ANOTHER_ANSWER.test(name))
}

/** Whether an address reads the same however it is taken apart: a path of this site, in characters that stay as they are. */
function isPlain(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//')) return false
  const { pathname, search } = new URL(url, 'http://localhost')
  return pathname + search === url
}
