import { cleanText } from './clean-text'
import type { ImportOptions } from './import-papers'
import { type Tagging, taggedRow } from './write-paper'

export type Retagged = {
  /** Papers whose tags or text came out otherwise. */
  papers: number
  /** Methods and models that go by another name. */
  names: number
}

/**
 * When tags would come out otherwise now, or when asked to, tags all papers anew that this import has not written.
 * Where all come out as they were and nothing else is new, nothing is written.
 */
export async function retagPapers(
  tagging: Tagging,
  written: ReadonlySet<number>,
  options: ImportOptions,
): Promise<Retagged> {
  const { tagger, stored } = tagging
  const isCurrent = (await stored.tagging()) === tagger.fingerprint
  if (isCurrent && options.retag !== true) return { papers: 0, names: 0 }
  let papers = 0
  for await (const paper of stored.allBut(written)) {
    const row = await taggedRow(paper, paper, cleanText(paper), null, tagging)
    if (await stored.retag(paper.key, row)) papers++
    options.onRetag?.()
  }
  const names = isCurrent ? 0 : await stored.setTagging(tagger.fingerprint, tagger.vocabulary)
  return { papers, names }
}
