import type { NextRequest } from 'next/server'
import { answer, badParameters } from '@/lib/api/answer'
import { namedPapersAnswer, papersAnswer, unknownValueProblems } from '@/lib/api/papers-answer'
import { readPapersRequest } from '@/lib/api/read-papers-request'
import { clip } from '@/lib/query/parse-listing-query'
import { store } from '@/lib/store/server-store'

export function GET(request: NextRequest): Promise<Response> {
  return answer(async () => {
    const { asked, problems } = readPapersRequest(request.nextUrl.searchParams)
    if (asked.kind === 'view') {
      const { query, perPage } = asked
      const window = { offset: (query.page - 1) * perPage, limit: perPage }
      const listing = await store.listing(query, window)
      problems.push(...unknownValueProblems(query, listing.unknown))
      if (problems.length > 0) throw badParameters(problems)
      return papersAnswer(query, perPage, listing)
    }
    const papers = await store.papers(asked.slugs)
    const found = new Set(papers.map(({ asked: slug }) => slug))
    for (const slug of asked.slugs) {
      if (!found.has(slug))
        problems.push({ field: 'paper', message: `there is no paper "${clip(slug)}"` })
    }
    if (problems.length > 0) throw badParameters(problems)
    return namedPapersAnswer(papers)
  })
}
