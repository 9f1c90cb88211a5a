import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { PaperSummary } from '../store/store'
import { citationKeys } from './citation-key'
import { cslItem } from './csl-item'

// Keys as we make them, hyphens included: BibTeX and Biber take them
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })

/** The papers as entries of one BibTeX file, in this order. */
export function bibtex(papers: readonly PaperSummary[]): string {
  const keys = citationKeys(papers)
  const items = papers.map((paper, at) => cslItem(paper, keys[at] ?? paper.slug))
  return items.length === 0 ? '' : `${new Cite(items).format('bibtex').trim()}\n`
}
