/** A word that at most this share of papers has is rare enough to be a slip of the pen. */
const RARE_SHARE = 1 / 2000
const RARE_MIN = 2

/** The most papers that a word has which may be a slip of the pen, in a collection of `size` papers. */
export function rarePapers(size: number): number {
  return Math.max(RARE_MIN, size * RARE_SHARE)
}
