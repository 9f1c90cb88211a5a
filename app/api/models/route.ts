import { answer } from '@/lib/api/answer'
import { refuseParameters } from '@/lib/api/refuse-parameters'
import { store } from '@/lib/store/server-store'

// Asked at each request, never at build time
export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    refuseParameters(request.url)
    const models = await store.models()
    return {
      models: models.map(({ slug, name, parent, count }) => ({ slug, name, parent, count })),
    }
  })
}
