import type { FacetValue, ListedPaper, Listing, Relaxation, ShorterSearch } from '../store/store'
import type { SearchCorrection } from './correct-query'

/** What `GET /api/papers` answers, as far as the listing needs it. */
export type PapersAnswer = {
  query: { words: string; canonical: string; ignored: { text: string; reason: string }[] }
  correction: SearchCorrection | null
  total: number
  relaxations: Relaxation[]
  shorterSearches: ShorterSearch[]
  papers: (Omit<ListedPaper, 'reasons' | 'highlights'> &
    Partial<Pick<ListedPaper, 'reasons' | 'highlights'>>)[]
  facets: Record<'methods' | 'languages' | 'models' | 'contributions' | 'links', FacetValue[]>
}

/** The API's answer as the listing's components read it. */
export function listingFromAnswer(answer: PapersAnswer): Listing {
  const { methods, languages, models, contributions, links } = answer.facets
  return {
    total: answer.total,
    papers: answer.papers.map((paper) => ({ reasons: [], highlights: [], ...paper })),
    facets: {
      method: methods,
      language: languages,
      model: models,
      contribution: contributions,
      link: links,
    },
    unknown: [],
    relaxations: answer.relaxations,
    shorterSearches: answer.shorterSearches,
    search: {
      words: answer.query.words,
      canonical: answer.query.canonical,
      ignored: answer.query.ignored,
      correction: answer.correction,
    },
  }
}
