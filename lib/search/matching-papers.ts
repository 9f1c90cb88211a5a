import { PaperSet } from '../listing/paper-set'

/** Share of the summed idf that a paper's words must be worth when five or more words are asked for. */
const IDF_SHARE_MIN = 0.15

/**
 * Which papers match, of the papers that hold each term (docs/rules.md, Search): of one or two terms all must be
 * present, or, where no paper has both, either; of three or four all but one; of five or more, terms worth
 * 15 % of their summed inverse document frequency.
 *
 * @param holders One set a term, at least one, all of one collection.
 */
export function matchingPapers(holders: readonly PaperSet[]): PaperSet {
  const [first, second] = holders
  if (first === undefined) throw new Error('matchingPapers needs a term')
  if (second === undefined) return first
  if (holders.length === 2) {
    const both = first.and(second)
    return both.count() > 0 ? both : first.or(second)
  }
  return holders.length <= 4 ? allButOne(holders) : worthEnough(holders)
}

function allButOne(holders: readonly PaperSet[]): PaperSet {
  const unions = holders.map((_, left) =>
    holders.filter((_, at) => at !== left).reduce((a, b) => a.and(b)),
  )
  return unions.reduce((a, b) => a.or(b))
}

function worthEnough(holders: readonly PaperSet[]): PaperSet {
  const size = holders[0]?.size ?? 0
  const worth = new Float64Array(size)
  let total = 0
  for (const holder of holders) {
    const idf = inverseDocumentFrequency(holder.count(), size)
    total += idf
    for (const ordinal of holder) worth[ordinal] = (worth[ordinal] ?? 0) + idf
  }
  const enough = PaperSet.empty(size)
  // An exact tie with the threshold is in, whatever the order of the additions
  const least = total * IDF_SHARE_MIN * (1 - 1e-9)
  worth.forEach((value, ordinal) => {
    if (value > 0 && value >= least) enough.add(ordinal)
  })
  return enough
}

/** As BM25 has it (Robertson & Zaragoza 2009), kept above zero. */
export function inverseDocumentFrequency(holders: number, size: number): number {
  return Math.log(1 + (size - holders + 0.5) / (holders + 0.5))
}
