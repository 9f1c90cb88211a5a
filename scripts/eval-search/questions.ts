import { mean, type Relevance, relevanceOf } from '../../lib/evaluation/relevance'
import type { Question } from '../../lib/evaluation/search-questions'
import type { Store } from '../../lib/store/store'
import { searchPapers } from './search-papers'

/** Mean average precision is taken over this many papers, as trec_eval does by default. */
const DEPTH = 1000

export async function scoreQuestions(
  store: Store,
  questions: readonly Question[],
): Promise<Relevance[]> {
  const scores: Relevance[] = []
  for (const { text, relevant } of questions) {
    const papers = await searchPapers(store, text, DEPTH)
    scores.push(
      relevanceOf(
        papers.map(({ id, slug }) => id ?? slug),
        new Set(relevant),
      ),
    )
  }
  return scores
}

export function questionsReport(scores: readonly Relevance[]): string[] {
  const figure = (name: string, of: (score: Relevance) => number) =>
    `${name.padEnd(12)} ${mean(scores.map(of)).toFixed(4)}`
  return [
    `${scores.length} questions`,
    figure('nDCG@10', ({ ndcg10 }) => ndcg10),
    figure('MAP', ({ averagePrecision }) => averagePrecision),
    figure('recall@100', ({ recall100 }) => recall100),
    figure('MRR', ({ reciprocalRank }) => reciprocalRank),
  ]
}
