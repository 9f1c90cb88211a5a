import type { Facet } from '../query/listing-query'
import type { FacetValue, ListedPaper, Listing } from '../store/store'
import type { SearchCorrection } from './correct-query'

type AnsweredValue = Omit<FacetValue, 'parent'> & { parent?: string | null }

/** What `GET /api/papers` answers, as far as the listing needs it. */
export type PapersAnswer = {
  query: { words: string; ignored: { text: string; reason: string }[] }
  correction: SearchCorrection | null
  total: number
  papers: (Omit<ListedPaper, 'reasons' | 'highlights'> &
    Partial<Pick<ListedPaper, 'reasons' | 'highlights'>>)[]
  facets: Record<'methods' | 'languages' | 'models' | 'contributions' | 'links', AnsweredValue[]>
}

type Facets = Listing['facets']

/**
 * The API's answer as the listing's components read it. Parents of values, where the answer names none,
 * come from `known` facets: a value's parent does not change while someone types. The answer has no
 * relaxations; the whole page, which comes with the next navigation, has them.
 */
export function listingFromAnswer(answer: PapersAnswer, known?: Facets): Listing {
  const facet = (name: Facet, values: AnsweredValue[]): FacetValue[] =>
    values.map((one) => ({
      ...one,
      parent: one.parent ?? known?.[name].find(({ value }) => value === one.value)?.parent ?? null,
    }))
  const { methods, languages, models, contributions, links } = answer.facets
  return {
    total: answer.total,
    papers: answer.papers.map((paper) => ({ reasons: [], highlights: [], ...paper })),
    facets: {
      method: facet('method', methods),
      language: facet('language', languages),
      model: facet('model', models),
      contribution: facet('contribution', contributions),
      link: facet('link', links),
    },
    unknown: [],
    relaxations: [],
    search: {
      words: answer.query.words,
      ignored: answer.query.ignored,
      correction: answer.correction,
    },
  }
}
