import { extract } from '../extract/extract'
import { type Evaluation, evaluate, scoredValues } from '../extract/score'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { knownLabels } from './known-labels'
import { loadLabelledPapers } from './load-labelled-papers'

type GoldEvaluation = {
  evaluation: Evaluation
  papers: number
  /** What could not be read, one line each; the evaluation is then of the rest. */
  problems: string[]
  /** What labels say that the vocabulary has no word for. */
  notes: string[]
}

/** Scores the extractor on labelled papers. It sees their texts alone: no links of a source, no corrections. */
export async function evaluateGold(
  goldFiles: readonly string[],
  papersFiles: readonly string[],
  vocabulary: Vocabulary,
): Promise<GoldEvaluation> {
  const { papers, problems, notes } = await loadLabelledPapers(
    goldFiles,
    papersFiles,
    knownLabels(vocabulary),
  )
  const evaluation = evaluate(papers, (paper) =>
    scoredValues(extract({ ...paper, codeUrls: [] }, vocabulary)),
  )
  return { evaluation, papers: papers.length, problems, notes }
}
