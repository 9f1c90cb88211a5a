import type { Vocabulary } from '../vocabulary/vocabulary'
import { evaluateGold } from './evaluate-gold'
import { GOLD_SETS, goldFiles, LABELLED_PAPERS_FILE } from './gold-sets'
import { type Measured, measuredOf } from './measured-file'

/** Measures the extractor anew on all of the repository's labelled papers. */
export async function measureGoldSets(vocabulary: Vocabulary): Promise<Measured> {
  const papersFiles = [LABELLED_PAPERS_FILE]
  const files = GOLD_SETS.map(({ file }) => file)
  const all = await evaluateGold(files, papersFiles, vocabulary)
  const sets = []
  for (const file of files) {
    sets.push({ file, ...(await evaluateGold([file], papersFiles, vocabulary)) })
  }
  const unseen = await evaluateGold(goldFiles(false), papersFiles, vocabulary)
  return measuredOf(all.evaluation, sets, unseen.evaluation)
}
