import type { ParameterProblem } from '../query/parse-listing-query'

/** Thrown by a route to answer with an error; anything else thrown is a 500 without details. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly problems: ParameterProblem[]

  constructor(status: number, code: string, message: string, problems: ParameterProblem[] = []) {
    super(message)
    this.status = status
    this.code = code
    this.problems = problems
  }
}

/** Bad parameters: all that is wrong at once. */
export function badParameters(problems: ParameterProblem[]): ApiError {
  const names = [...new Set(problems.map(({ field }) => field))].join(', ')
  return new ApiError(400, 'bad-parameters', `These parameters cannot be used: ${names}.`, problems)
}

/**
 * Makes a route of a function that returns a JSON body or a whole Response. Every answer says how long the
 * server took (`Server-Timing`, milliseconds); every error has one shape (docs/rules.md, The API); what went wrong inside
 * is logged and never told.
 */
export async function answer(work: () => Promise<unknown>): Promise<Response> {
  const begun = performance.now()
  const response = await respond(work)
  response.headers.set('Server-Timing', `total;dur=${(performance.now() - begun).toFixed(1)}`)
  return response
}

async function respond(work: () => Promise<unknown>): Promise<Response> {
  try {
    const body = await work()
    return body instanceof Response ? body : json(200, body)
  } catch (error) {
    if (error instanceof ApiError) {
      const { status, code, message, problems } = error
      return json(status, { error: { code, message, problems } })
    }
    console.error('api:', error)
    const message = 'The server could not answer. The reason is in its log.'
    return json(500, { error: { code: 'internal', message, problems: [] } })
  }
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-cache' } })
}
