import type { PaperSummary, PaperTitle, Store } from '../store/store'
import { COMPARED_MAX, type CompareQuery } from './compare-query'

export type ComparedPapers = {
  /** The papers to compare, in the order asked for. */
  papers: PaperSummary[]
  /** Papers that find no room. */
  tooMany: PaperTitle[]
  unknown: string[]
  /** The same comparison under the papers' present addresses; null: it has them already. */
  moved: CompareQuery | null
}

/** The papers of a comparison, and what of it cannot be shown. */
export async function comparedPapers(store: Store, query: CompareQuery): Promise<ComparedPapers> {
  const found = await store.papers(query.slugs)
  const known = new Map(found.map((paper) => [paper.asked, paper.slug]))
  const papers = [...new Map(found.map((paper) => [paper.slug, paper])).values()]
  const slugs = [...new Set(query.slugs.map((slug) => known.get(slug) ?? slug))]
  return {
    papers: papers.slice(0, COMPARED_MAX),
    tooMany: papers.slice(COMPARED_MAX).map(({ slug, title }) => ({ slug, title })),
    unknown: query.slugs.filter((slug) => !known.has(slug)),
    moved: slugs.join(' ') === query.slugs.join(' ') ? null : { ...query, slugs },
  }
}
