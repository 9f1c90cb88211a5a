import { shortName } from '@/components/listing/short-name'
import { COMPARED_MAX, type CompareQuery } from '@/lib/compare/compare-query'
import type { ComparedPapers } from '@/lib/compare/compared-papers'
import { compareRows, onlyDifferences } from '@/lib/compare/comparison'
import { sharedWords } from '@/lib/compare/shared-words'
import type { PaperTitle } from '@/lib/store/store'
import { AddPaper } from './add-paper'
import { CompareActions } from './compare-actions'
import { CompareProblems } from './compare-problems'
import { CompareTable } from './compare-table'
import { KeepCompared } from './keep-compared'
import './compare.css'
import './compare-table.css'
import './compare-wide.css'
import './compare-stacked.css'

type Props = {
  query: CompareQuery
  compared: ComparedPapers
  /** What the search for a further paper found, or without one papers like those compared. */
  offered: readonly PaperTitle[]
}

/** Two to six papers side by side. */
export function ComparePage({ query, compared, offered }: Props) {
  const { papers, tooMany } = compared
  const rows = compareRows(papers)
  const asked = [...papers, ...tooMany].map(({ slug, title }) => ({ slug, title }))
  return (
    <div className="tag-page">
      <header className="tag-head compare-head">
        <h1 className="page-title">Compare papers</h1>
        <p className="tag-definition">
          {papers.length < 2
            ? 'Side by side: what two to six papers do, for which languages, on which models.'
            : sharedWords(rows, papers.length, shortName)}
        </p>
        <KeepCompared papers={asked} />
      </header>
      <CompareProblems query={query} compared={compared} />
      {papers.length >= 2 && <CompareActions query={query} papers={papers.length} rows={rows} />}
      {papers.length > 0 && (
        <CompareTable
          query={query}
          papers={papers}
          rows={query.differences ? onlyDifferences(rows) : rows}
        />
      )}
      {papers.length < COMPARED_MAX && (
        <AddPaper query={query} like={papers[0]?.title ?? null} offered={offered} />
      )}
    </div>
  )
}
