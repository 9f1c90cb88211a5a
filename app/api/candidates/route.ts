import type { NextRequest } from 'next/server'
import { answer } from '@/lib/api/answer'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { store } from '@/lib/store/server-store'

/** Up to here the browser gets the whole collection once; beyond, the nearest papers for each text. */
const COLLECTION_MAX = 2000
/** What fits into a window, and enough more to narrow down while the next are on their way. */
const NEAR_MAX = 24

/** What the fuzzy layer of the search field works on; a part of the page, not of the public API. */
export function GET(request: NextRequest): Promise<Response> {
  return answer(async () => {
    const { query } = parseListingQuery(request.nextUrl.searchParams)
    if ((await store.size()) > COLLECTION_MAX) {
      return { complete: false, candidates: await store.nearCandidates(query, NEAR_MAX) }
    }
    // The browser asks again whenever someone begins to type; mostly for what it has
    const tag = `"${await store.revision()}"`
    const headers = { 'Cache-Control': 'no-cache', ETag: tag }
    if (request.headers.get('If-None-Match') === tag) {
      return new Response(null, { status: 304, headers })
    }
    const [candidates, aliases] = await Promise.all([store.candidates(), store.aliases()])
    return Response.json({ complete: true, candidates, aliases }, { headers })
  })
}
