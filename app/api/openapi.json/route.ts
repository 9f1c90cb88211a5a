import { answer } from '@/lib/api/answer'
import { openApiDocument } from '@/lib/api/openapi'
import { refuseParameters } from '@/lib/api/refuse-parameters'

// Timed and refused like every other answer of the API, so not made at build time
export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    refuseParameters(request.url)
    return openApiDocument()
  })
}
