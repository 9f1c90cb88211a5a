import { queryTokens } from './query-tokens'
import type { Span } from './query-tree'

/** A stretch of search text that may be a name half typed, and the search that is left without it. */
export type TypedName = { name: string; rest: string }

/** Longer names than this are not typed; and each stretch costs a look through all names. */
const WORDS_MAX = 6

/**
 * What the end of search text may name: its last plain words, the longest stretch of them first, down to the last word
 * alone. Words that an operator binds are none: what a minus leaves out is not what is looked for.
 */
export function typedNames(q: string): TypedName[] {
  const run = lastPlainRun(q)
  const end = run.at(-1)?.end ?? 0
  return run.slice(-WORDS_MAX).map(({ start }) => ({
    name: q.slice(start, end),
    rest: `${q.slice(0, start)} ${q.slice(end)}`.replace(/\s+/g, ' ').trim(),
  }))
}

/** The spans of the plain words that stand side by side nearest to the end. */
function lastPlainRun(q: string): Span[] {
  let run: Span[] = []
  let goesOn = false
  let isBound = false
  let depth = 0
  for (const { kind, span, ...token } of queryTokens(q).tokens) {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth = Math.max(0, depth - 1)
    // Its left neighbour is bound as well
    if (kind === 'or' && goesOn) run.pop()
    const isPlain =
      kind === 'word' && depth === 0 && !isBound && !('prefix' in token && token.prefix)
    if (isPlain) run = goesOn ? [...run, span] : [span]
    goesOn = isPlain
    isBound = kind === 'minus' || kind === 'field' || kind === 'or'
  }
  return run
}
