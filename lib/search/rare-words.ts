/** A word that at most this share of papers has is rare enough to be a slip of the pen. */
const RARE_SHARE = 1 / 2000
const RARE_MIN = 2

/** The most papers that a word has which may be a slip of the pen, in a collection of `size` papers. */
export function rarePapers(size: number): number {
  return Math.max(RARE_MIN, size * RARE_SHARE)
}

/** A word of so few papers, with another one edit away that so many times as many have, may be a slip that they share. */
const SLIP_PAPERS_MAX = 3
const LIKELIER_TIMES = 100

/** Whether a word that so few papers have may be a slip for a near one that so many others have. */
export function isSlipBeside(papers: number, others: number): boolean {
  return papers <= SLIP_PAPERS_MAX && isMuchRarer(papers, others)
}

/** Whether for each paper with a word so many others have another that the word says next to nothing beside it. */
export function isMuchRarer(papers: number, others: number): boolean {
  return others >= LIKELIER_TIMES * Math.max(1, papers)
}
