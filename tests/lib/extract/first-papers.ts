import type { PaperText } from '../../../lib/extract/paper-text'
import { readPlainListing } from '../../../lib/formats/plain-listing'
import { repairAbstract, repairTitle } from '../../../lib/text/repair'
import { linesOf } from '../formats/events'
import { firstCollectionLines } from '../text/first-collection'

/** The papers of the first collection with clean text. */
export async function firstPapers(): Promise<PaperText[]> {
  const papers: PaperText[] = []
  for await (const event of readPlainListing(linesOf(firstCollectionLines), 'papers.txt')) {
    if (event.kind !== 'paper') continue
    const { title, abstract } = event.paper
    papers.push({ title: repairTitle(title), abstract: repairAbstract(abstract) })
  }
  return papers
}
