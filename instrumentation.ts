import type { AnswerRequest } from './lib/answers/answer-requests'

declare global {
  var paperExplorerAnswers: AnswerRequest | undefined
}

/**
 * Runs when the server starts, before its first request. Here `scripts/serve.mjs` gets what it answers with: built with the pages
 * and in their process, it shares their store, and no TypeScript has to be read at run time.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { answerRequests } = await import('./lib/answers/answer-requests')
  const { readEnv } = await import('./lib/env')
  const { store } = await import('./lib/store/server-store')
  globalThis.paperExplorerAnswers = answerRequests(store, readEnv(process.env))
}
