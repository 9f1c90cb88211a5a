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
import { RememberCompared } from './remember-compared'
import '../paper/page-parts.css'
import '../tags/tags.css'
import './compare.css'

type Props = {
  query: CompareQuery
  compared: ComparedPapers
  /** What the search for a further paper found, or without one papers like those compared. */
  offered: readonly PaperTitle[]
}

/** Two to six papers side by side. */
export function ComparePage({ query, compared, offered }: Props) {
  const { papers } = compared
  const rows = compareRows(papers)
  return (
    <div className="tag-page">
      <header className="tag-head compare-head">
        <h1 className="page-title">Compare papers</h1>
        <p className="tag-definition">
          {papers.length < 2
            ? 'Side by side: what two to six papers do, for which languages, on which models.'
            : sharedWords(rows, papers.length, shortName)}
        </p>
      </header>
      <CompareProblems query={query} compared={compared} />
      {papers.length >= 2 && <CompareActions query={query} rows={rows} />}
      {papers.length < 2 && <AddPaper query={query} count={papers.length} offered={offered} />}
      {papers.length > 0 && (
        <CompareTable
          query={query}
          papers={papers}
          rows={query.differences ? onlyDifferences(rows) : rows}
        />
      )}
      {papers.length >= 2 && papers.length < COMPARED_MAX && (
        <AddPaper query={query} count={papers.length} offered={offered} />
      )}
      <RememberCompared papers={papers.map(({ slug, title }) => ({ slug, title }))} />
    </div>
  )
}
