import type { Mention } from '../paper'
import type { PaperText } from './paper-text'

/** A sign that is no letter and in no vocabulary; as long as what it stands for, so that offsets stay. */
const BLANKED = '\uE000'

/**
 * The paper with its addresses blanked out: "github.com/someone/bert-tricks" says nothing of BERT. The paper itself
 * where it has none.
 */
export function withoutAddresses(paper: PaperText, links: readonly Mention[]): PaperText {
  if (links.length === 0) return paper
  const blanked = { ...paper }
  for (const { field, start, end } of links) {
    const text = blanked[field]
    blanked[field] = text.slice(0, start) + BLANKED.repeat(end - start) + text.slice(end)
  }
  return blanked
}
