/** Longer than between two keys of a fast typist: an answer that comes amid typing is in its way. */
const PAUSE_MS = 120
/** Longer than between two keys of nearly anyone: a search of a large collection would hold up its next guess. */
const LARGE_PAUSE_MS = 300

type Asking = {
  guess: object | null
  /** Whether the server guesses, too. */
  fromServer: boolean
  /** Whether its guess for this text is on its way. */
  isComing: boolean
}

/**
 * How long a text must have stayed the same before the server is asked for its answer. With no guess to look at, the
 * answer is waited for, and asked for at once.
 */
export function askAfter({ guess, fromServer, isComing }: Asking): number {
  if (guess === null && !isComing) return 0
  return fromServer ? LARGE_PAUSE_MS : PAUSE_MS
}
