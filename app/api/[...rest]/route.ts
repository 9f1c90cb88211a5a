import { ApiError, answer } from '@/lib/api/answer'

/** Addresses under /api that are none, answered like every other error of the API. */
function notFound(): Promise<Response> {
  return answer(async () => {
    throw new ApiError(404, 'not-found', 'There is nothing at this address.')
  })
}

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT }
