import { ApiError, answer } from '@/lib/api/answer'
import { refuseParameters } from '@/lib/api/refuse-parameters'
import { store } from '@/lib/store/server-store'

// Asked at each request, never at build time
export const dynamic = 'force-dynamic'

/** Asks the store itself: a stored "ok" would tell nothing. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    refuseParameters(request.url)
    try {
      return { ok: true, papers: await store.size(), revision: await store.revision() }
    } catch (error) {
      console.error('health: the store cannot be read', error)
      throw new ApiError(503, 'store-unreadable', 'The store cannot be read. The log says why.')
    }
  })
}
