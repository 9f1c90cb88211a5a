import { shortName } from '@/components/listing/short-name'
import { type CompareQuery, compareHref, withoutPaper } from '@/lib/compare/compare-query'
import type { CompareItem, CompareRow } from '@/lib/compare/comparison'
import { shortTitle } from '@/lib/papers/short-title'
import { webLink } from '@/lib/papers/web-link'
import type { PaperSummary } from '@/lib/store/store'

type Props = { query: CompareQuery; papers: readonly PaperSummary[]; rows: readonly CompareRow[] }

/** A paper a column, what they have a row each, the abstracts last; on a narrow screen a paper a line under each row's name. */
export function CompareTable({ query, papers, rows }: Props) {
  return (
    <div className="compare-room" data-papers={papers.length}>
      <div className="compare-frame">
        <table className="compare-table">
          <caption className="sr-only">The papers side by side</caption>
          <thead>
            <tr>
              <td className="compare-corner" />
              {papers.map(({ slug, title }) => (
                <th key={slug} scope="col">
                  <a href={`/papers/${slug}`} className="paper-link">
                    {title}
                  </a>
                  <a
                    href={compareHref(withoutPaper(query, slug))}
                    className="compare-remove no-print"
                    aria-label={`Remove ${title}`}
                  >
                    Remove
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {papers.map(({ slug, title }, at) => (
                  <td key={slug}>
                    <PaperOfCell title={title} />
                    <Items row={row} items={row.cells[at] ?? []} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">
                Abstract
                <label className="compare-whole no-print">
                  <input type="checkbox" /> Show whole
                </label>
              </th>
              {papers.map(({ slug, title, abstract }) => (
                <td key={slug}>
                  <PaperOfCell title={title} />
                  <details className="compare-abstract">
                    <summary>
                      Show abstract<span className="sr-only"> of {title}</span>
                    </summary>
                    <p>{abstract}</p>
                  </details>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** Whose a cell is, where columns have no room and no heads; a table tells it to screen readers as it is. */
function PaperOfCell({ title }: { title: string }) {
  return (
    <span aria-hidden="true" className="compare-of">
      {shortTitle(title)}
    </span>
  )
}

function Items({ row, items }: { row: CompareRow; items: readonly CompareItem[] }) {
  if (items.length === 0) {
    return (
      <>
        <span aria-hidden="true" className="text-quiet">
          –
        </span>
        <span className="sr-only">{row.same ? 'none' : 'none here'}</span>
      </>
    )
  }
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key} data-held={item.held}>
          <ItemText item={item} kind={row.kind} />
        </li>
      ))}
    </ul>
  )
}

function ItemText({ item, kind }: { item: CompareItem; kind: CompareRow['kind'] }) {
  const { href, label } = item
  if (href === null) return label
  if (href.startsWith('/')) {
    return (
      <a href={href} className={kind === 'other' ? undefined : `tag-${kind}`} title={label}>
        {shortName(label)}
      </a>
    )
  }
  const link = webLink(href)
  if (link === null) return label
  return (
    <a href={link.href} rel="noopener" className="link">
      {label}
    </a>
  )
}
