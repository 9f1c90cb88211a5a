import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { PaperSummary } from '../store/store'
import { citationKeys } from './citation-key'
import { cslItem } from './csl-item'
import { protectedTitle } from './protected-title'

const { format, constants } = plugins.config.get('@bibtex')
// Keys as we make them, hyphens included: BibTeX and Biber take them
Object.assign(format, { useIdAsLabel: true, checkLabel: false })
// As literals, in which we say what keeps its capitals: of titles the plugin would mark every capital but the first
Object.assign(constants.fieldTypes, {
  title: ['field', 'literal'],
  booktitle: ['field', 'literal'],
})

/** The papers as entries of one BibTeX file, in this order. */
export function bibtex(papers: readonly PaperSummary[]): string {
  const keys = citationKeys(papers)
  const items = papers.map((paper, at) => {
    const names = [...paper.languages, ...paper.models, ...paper.introduces].map(({ name }) => name)
    return {
      ...cslItem(paper, keys[at] ?? paper.slug),
      title: protectedTitle(paper.title, names),
      ...(paper.venue !== null && { 'container-title': protectedTitle(paper.venue) }),
    }
  })
  return items.length === 0 ? '' : `${new Cite(items).format('bibtex').trim()}\n`
}
