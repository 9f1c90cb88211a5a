import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { PaperSummary } from '../store/store'
import { cslItem } from './csl-item'

/** A paper as a reference list in the style of the APA names it. Takes some 20 ms: not for every view of a paper. */
export function formattedReference(paper: PaperSummary): string {
  const cite = new Cite([cslItem(paper, paper.slug)])
  return cite
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    .replace(/\s+/g, ' ')
    .trim()
}
