export type Word = { text: string; written: string; start: number; end: number; isSmall: boolean }

/** Words of content that may stand between two letters ("Singular Values and Orthonormal": S, O). */
const SKIPPED_MAX = 2
export const WORDS_MAX = 12

type Match = { last: number; initials: number; skipped: number }

/** The way through the words that puts most letters at the beginnings of words. */
export function matchLetters(
  letters: string,
  words: readonly Word[],
  first: number,
  mayEndAt: (word: number) => boolean,
  initialsOnly: boolean,
): Match | null {
  const rest = new LetterMatcher(letters, words, mayEndAt, initialsOnly).from(1, first, 1)
  return rest && { ...rest, initials: rest.initials + 1 }
}

class LetterMatcher {
  readonly #known = new Map<number, Match | null>()
  readonly #letters: string
  readonly #words: readonly Word[]
  readonly #mayEndAt: (word: number) => boolean
  readonly #initialsOnly: boolean

  constructor(
    letters: string,
    words: readonly Word[],
    mayEndAt: (word: number) => boolean,
    initialsOnly: boolean,
  ) {
    this.#letters = letters
    this.#words = words
    this.#mayEndAt = mayEndAt
    this.#initialsOnly = initialsOnly
  }

  /** The best way of the letters from one on, the letter before which is `inside` letters deep in a word. */
  from(letter: number, word: number, inside: number): Match | null {
    if (letter === this.#letters.length) {
      return this.#mayEndAt(word) ? { last: word, initials: 0, skipped: 0 } : null
    }
    const key = (letter * WORDS_MAX * 2 + word) * 64 + Math.min(inside, 63)
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const written = this.#letters.charAt(letter)
    const sign = written.toLowerCase()
    const isCapital = sign !== written
    let best: Match | null = null
    let skipped = 0
    for (let next = word + 1; next < this.#words.length; next++) {
      const candidate = this.#words[next]
      if (!candidate) break
      if (candidate.text.startsWith(sign)) {
        best = better(best, this.from(letter + 1, next, 1), 1, skipped)
      }
      const at = innerCapital(candidate, sign)
      if (at !== -1) best = better(best, this.from(letter + 1, next, at + 1), 1, skipped)
      if (!candidate.isSmall) skipped++
      if (skipped > SKIPPED_MAX) break
    }
    const here = this.#words[word]
    const at = here?.text.indexOf(sign, inside) ?? -1
    if (
      at !== -1 &&
      (!this.#initialsOnly || (at === inside && !isCapital) || isCapitalAt(here, at))
    ) {
      // "effiCient": a capital inside shows where a letter comes from.
      best = better(best, this.from(letter + 1, word, at + 1), isCapitalAt(here, at) ? 1 : 0, 0)
    }
    this.#known.set(key, best)
    return best
  }
}

/** The better of the best way so far and one more letter followed by the rest of a way. */
function better(
  best: Match | null,
  rest: Match | null,
  initial: number,
  skipped: number,
): Match | null {
  if (rest === null) return best
  const match = {
    last: rest.last,
    initials: rest.initials + initial,
    skipped: rest.skipped + skipped,
  }
  return best === null || worth(match) > worth(best) ? match : best
}

function worth({ initials, skipped }: Match): number {
  return initials - 0.3 * skipped
}

/** "SElection", "effiCient": where a letter is taken from inside a word, the word shows it. */
function innerCapital({ written }: Word, sign: string): number {
  return /^[A-Za-z]*[a-z][A-Z]/.test(written) ? written.indexOf(sign.toUpperCase(), 1) : -1
}

function isCapitalAt(word: Word | undefined, at: number): boolean {
  return word !== undefined && /[A-Z]/.test(word.written.charAt(at)) && /[a-z]/.test(word.written)
}
