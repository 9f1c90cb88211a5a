import { ApiError, answer } from '@/lib/api/answer'
import { storedPaperAnswer } from '@/lib/api/paper-answer'
import { clip } from '@/lib/query/parse-listing-query'
import { store } from '@/lib/store/server-store'

const RELATED = 6

export function GET(_: Request, { params }: RouteContext<'/api/papers/[slug]'>): Promise<Response> {
  return answer(async () => {
    const { slug } = await params
    const lookup = await store.paper(slug)
    if (lookup === null) throw new ApiError(404, 'not-found', `There is no paper "${clip(slug)}".`)
    if (lookup.found === 'redirect') {
      return new Response(null, {
        status: 308,
        headers: { Location: `/api/papers/${lookup.slug}` },
      })
    }
    return storedPaperAnswer(lookup.paper, await store.related(slug, RELATED))
  })
}
