import { type NextRequest, NextResponse } from 'next/server'
import { compareHref, parseCompareQuery } from './lib/compare/compare-query'
import { isMissingPage, MISSING_HEADER } from './lib/papers/missing-page'
import { listingHref } from './lib/query/listing-href'
import type { ListingQuery } from './lib/query/listing-query'
import { cutsTheView, parseListingQuery } from './lib/query/parse-listing-query'
import { securityHeaders } from './lib/security-headers'
import { store } from './lib/store/server-store'
import { codeMeantBy } from './lib/vocabulary/languages'

/**
 * Runs before every page and route. Any other spelling of a view goes to its one URL, so that a plain GET form and
 * hand-typed parameters work (docs/rules.md, The URL of a view). Each page gets a Content-Security-Policy with a fresh
 * nonce, which Next puts on its own scripts, and a page that names what does not exist its status, see `missing-page`.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search: sent } = new URL(request.url)
  if (!isReadable(pathname)) return unreadable(pathname)
  if (pathname.startsWith('/api/')) return secured(NextResponse.next(), null)

  // Next's own navigations mark their requests with a parameter that is no part of the view
  const search = request.headers.has('rsc') ? sent.replace(/[?&]_rsc=[^&]*$/, '') : sent
  // "Show more" of a facet sends its form's empty field along
  if (pathname === '/' || pathname.startsWith('/facets/')) {
    const { query, problems } = parseListingQuery(new URLSearchParams(search))
    const canonical = listingHref(withKeyCodes(query), pathname)
    // What does not fit into a view is for the page to say: after a redirect nobody would know
    if (canonical !== pathname + search && !cutsTheView(problems)) {
      // Next wants it absolute and answers with the path alone, for behind a proxy it does not know the site's address
      return secured(NextResponse.redirect(new URL(canonical, request.url), 307), null)
    }
  }
  if (pathname === '/compare') {
    // Its search form sends an empty field along
    const canonical = compareHref(parseCompareQuery(new URLSearchParams(search)))
    if (canonical !== pathname + search) {
      return secured(NextResponse.redirect(new URL(canonical, request.url), 307), null)
    }
  }
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const headers = new Headers(request.headers)
  for (const [name, value] of securityHeaders(nonce, isDevelopment)) headers.set(name, value)
  headers.set('x-nonce', nonce)
  headers.set('x-pathname', pathname)
  headers.delete(MISSING_HEADER)
  // A store that cannot be read is the page's to report
  const isMissing = await isMissingPage(pathname, store).catch(() => false)
  if (isMissing) headers.set(MISSING_HEADER, '1')
  const status = isMissing ? 404 : 200
  return secured(NextResponse.next({ request: { headers }, status }), nonce)
}

/** Languages by the codes they are kept under: `nl` and `NLD` are spellings of `nld`. */
function withKeyCodes(query: ListingQuery): ListingQuery {
  const { include, exclude, match } = query.facets.language
  const keyed = (codes: string[]) =>
    [...new Set(codes.map((code) => codeMeantBy(code) ?? code))].sort()
  return {
    ...query,
    facets: {
      ...query.facets,
      language: { include: keyed(include), exclude: keyed(exclude), match },
    },
  }
}

export const config = { matcher: ['/((?!_next/static/).*)'] }

const isDevelopment = process.env.NODE_ENV === 'development'

function secured(response: NextResponse, nonce: string | null): NextResponse {
  for (const [name, value] of securityHeaders(nonce, isDevelopment)) {
    response.headers.set(name, value)
  }
  return response
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** A path with a broken percent-encoding: nothing behind this could tell what it names. */
function unreadable(pathname: string): NextResponse {
  const message = 'This address cannot be read: a percent sign in it does not begin a character.'
  const error = { code: 'unreadable-address', message, problems: [] }
  const body = pathname.startsWith('/api/') ? JSON.stringify({ error }) : message
  const type = pathname.startsWith('/api/') ? 'application/json' : 'text/plain; charset=utf-8'
  return secured(new NextResponse(body, { status: 400, headers: { 'Content-Type': type } }), null)
}
