import { extract } from '../../lib/extract/extract'
import { readSource } from '../../lib/formats/read-source'
import { repairAbstract, repairTitle } from '../../lib/text/repair'
import { loadVocabulary } from '../../lib/vocabulary/load-vocabulary'
import type { Timing } from './measure-import'

/** Enough that one figure differs little from the next, and few enough to be held at once. */
const PAPERS_MAX = 20_000
const WARM_UP = 1000

/** Extraction alone, on one core: papers are read and repaired before the clock starts. */
export async function measureExtraction(file: string): Promise<Timing> {
  const vocabulary = loadVocabulary()
  const papers: { title: string; abstract: string; codeUrls: string[] }[] = []
  for await (const event of readSource(file)) {
    if (event.kind !== 'paper') continue
    const { title, abstract } = event.paper
    papers.push({ title: repairTitle(title), abstract: repairAbstract(abstract), codeUrls: [] })
    if (papers.length === PAPERS_MAX) break
  }
  for (const paper of papers.slice(0, WARM_UP)) extract(paper, vocabulary)
  const begun = performance.now()
  for (const paper of papers) extract(paper, vocabulary)
  return { seconds: (performance.now() - begun) / 1000, papers: papers.length }
}
