import { badParameters } from '../api/answer'
import { download, type FileEnding } from '../export/download'
import { clip } from '../query/parse-listing-query'
import type { PaperSummary, Store } from '../store/store'
import { COMPARED_MAX, parseCompareQuery } from './compare-query'
import { comparedPapers } from './compared-papers'
import { type CompareRow, compareRows, onlyDifferences } from './comparison'

/** Answers with a comparison as a file; where the page would leave a paper out, this refuses. */
export function comparisonFile(
  store: Store,
  params: URLSearchParams,
  ending: FileEnding,
  write: (papers: readonly PaperSummary[], rows: readonly CompareRow[]) => string,
): Promise<Response> {
  return download('comparison', ending, async () => {
    const query = parseCompareQuery(params)
    const { papers, tooMany, unknown } = await comparedPapers(store, query)
    const problems = unknown.map((slug) => `there is no paper "${clip(slug)}"`)
    if (tooMany.length > 0) problems.push(`at most ${COMPARED_MAX} papers`)
    if (query.slugs.length === 0) problems.push('names no paper')
    if (problems.length > 0) {
      throw badParameters(problems.map((message) => ({ field: 'paper', message })))
    }
    const rows = compareRows(papers)
    return write(papers, query.differences ? onlyDifferences(rows) : rows)
  })
}
