import { cleanText } from './clean-text'
import type { ImportOptions } from './import-papers'
import { type Tagging, taggedRow } from './write-paper'

/**
 * When tags would come out otherwise now, or when asked to, tags all papers anew that this import has not written.
 * Answers how many came out otherwise; where none did and nothing else is new, nothing is written.
 */
export async function retagPapers(
  tagging: Tagging,
  written: ReadonlySet<number>,
  options: ImportOptions,
): Promise<number> {
  const { tagger, stored } = tagging
  const isCurrent = (await stored.tagging()) === tagger.fingerprint
  if (isCurrent && options.retag !== true) return 0
  let retagged = 0
  for await (const paper of stored.allBut(written)) {
    const row = await taggedRow(paper, paper, cleanText(paper), null, tagging)
    if (await stored.retag(paper.key, row)) retagged++
    options.onRetag?.()
  }
  if (!isCurrent) await stored.setTagging(tagger.fingerprint, tagger.vocabulary)
  return retagged
}
