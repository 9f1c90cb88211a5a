import { type CompareQuery, compareHref } from '@/lib/compare/compare-query'
import type { CompareItem, CompareRow } from '@/lib/compare/comparison'

type Props = { query: CompareQuery; papers: number; rows: readonly CompareRow[] }

const FILES = [
  { name: 'Markdown', path: '/compare/markdown' },
  { name: 'CSV', path: '/compare/csv' },
  { name: 'LaTeX', path: '/compare/latex' },
]

/** Everything or only the differences, and the comparison as a file. */
export function CompareActions({ query, papers, rows }: Props) {
  const same = rows.filter((row) => row.same).length
  const has = (held: CompareItem['held']) =>
    rows.some(({ cells }) => cells.flat().some((item) => item.held === held))
  return (
    <div className="compare-actions no-print">
      <nav aria-label="Show" className="compare-switch">
        <a
          href={compareHref({ ...query, differences: false })}
          data-scroll="keep"
          aria-current={query.differences ? undefined : 'true'}
        >
          Everything
        </a>
        <a
          href={compareHref({ ...query, differences: true })}
          data-scroll="keep"
          aria-current={query.differences ? 'true' : undefined}
        >
          Only differences
        </a>
        {same > 0 && query.differences && (
          <span>{same === 1 ? '1 row is' : `${same} rows are`} the same</span>
        )}
      </nav>
      <p>
        Save as{' '}
        {FILES.map(({ name, path }, at) => (
          <span key={name}>
            {at > 0 && (at === FILES.length - 1 ? ' or ' : ', ')}
            <a
              href={compareHref({ ...query, q: '' }, path)}
              className="link"
              download
              rel="nofollow"
            >
              {name}
            </a>
          </span>
        ))}
      </p>
      {!query.differences && (has('one') || has('all')) && (
        <p className="compare-key">
          {has('one') && (
            <>
              <b>Bold</b>: in one paper alone.{' '}
            </>
          )}
          {has('all') && `Grey: in ${papers === 2 ? 'both' : 'every paper'}.`}
        </p>
      )}
    </div>
  )
}
