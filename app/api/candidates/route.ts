import type { NextRequest } from 'next/server'
import { answer } from '@/lib/api/answer'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { store } from '@/lib/store/server-store'

/** Up to here the browser gets the whole collection once; beyond, the best papers for each search. */
const COLLECTION_MAX = 2000
const CANDIDATES_MAX = 200

/** What the fuzzy layer of the search field works on; a part of the page, not of the public API. */
export function GET(request: NextRequest): Promise<Response> {
  return answer(async () => {
    const { q } = parseListingQuery(request.nextUrl.searchParams).query
    const complete = (await store.size()) <= COLLECTION_MAX
    const limit = complete ? COLLECTION_MAX : CANDIDATES_MAX
    return { complete, candidates: await store.candidates(q, limit) }
  })
}
