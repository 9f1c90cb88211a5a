import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import type { Env } from '../env'
import { siteAddress } from '../site-address'
import type { Store } from '../store/store'
import type { Answer } from './answer'
import { encodedAnswer, wantedEncoding } from './encoding'
import { KeptAnswers } from './kept-answers'
import { isForKept } from './kept-request'
import { refusedRequest } from './refused-request'
import { sendAnswer } from './send-answer'
import { settledAnswer } from './settled-answer'

/** A bound on what is kept; at 50,000 papers some hundred compressed listings, or several hundred papers. */
const KEPT_BYTES_MAX = 16 * 1024 * 1024

/** How the framework takes a request. */
export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type AnswerRequest = (
  request: IncomingMessage,
  response: ServerResponse,
  render: Render,
) => Promise<void>

/**
 * What stands between the socket and the framework: gives documents that are kept, keeps those that it has to make, and hands
 * on everything else (docs/decisions/012-kept-answers.md).
 */
export function answerRequests(
  store: Pick<Store, 'revision'>,
  env: Pick<Env, 'siteUrl' | 'host' | 'port'>,
): AnswerRequest {
  const kept = new KeptAnswers(() => store.revision(), KEPT_BYTES_MAX)
  return async (request, response, render) => {
    const { url = '', headers } = request
    const refused = refusedRequest(request)
    if (refused !== null) return sendAnswer(request, response, refused)
    if (!isForKept(request)) return await render(request, response)
    const begun = performance.now()
    const site = siteAddress(env, headers.host ?? '').host
    const encoding = wantedEncoding(headers)
    const found = await kept
      .answer(`${encoding} ${site} ${url}`, async () =>
        encodedAnswer(await rendered(url, site, render), encoding),
      )
      // A store that cannot be read is the page's to report
      .catch(() => null)
    if (found === null) return await render(request, response)
    sendAnswer(request, response, found.kept ? timedAnew(found.answer, begun) : found.answer)
  }
}

/** Asks the framework for a document, with nothing of the visitor's request but its address and the site's. */
async function rendered(url: string, host: string, render: Render): Promise<Answer> {
  const begun = performance.now()
  const answer = await inject(render, { method: 'GET', url, headers: { host } })
  return settledAnswer(answer, performance.now() - begun)
}

function timedAnew(answer: Answer, begun: number): Answer {
  const ms = (performance.now() - begun).toFixed(2)
  return {
    ...answer,
    headers: { ...answer.headers, 'server-timing': `cache;desc="kept", total;dur=${ms}` },
  }
}
