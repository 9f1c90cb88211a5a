import { extract } from '../extract/extract'
import { type Evaluation, evaluate, scoredValues } from '../extract/score'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { loadLabelledPapers } from './load-labelled-papers'
import { modelsOfName } from './models-of-name'

export type GoldEvaluation = {
  evaluation: Evaluation
  papers: number
  /** What could not be read, one line each; the evaluation is then of the rest. */
  problems: string[]
}

/** Scores the extractor on labelled papers. It sees their texts alone: no links of a source, no corrections. */
export async function evaluateGold(
  goldFiles: readonly string[],
  papersFiles: readonly string[],
  vocabulary: Vocabulary,
): Promise<GoldEvaluation> {
  const { papers, problems } = await loadLabelledPapers(
    goldFiles,
    papersFiles,
    modelsOfName(vocabulary.models),
  )
  const evaluation = evaluate(papers, (paper) =>
    scoredValues(extract({ ...paper, codeUrls: [] }, vocabulary)),
  )
  return { evaluation, papers: papers.length, problems }
}
