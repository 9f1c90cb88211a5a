import { countText } from '@/components/listing/papers-count'
import { WholeNames } from '@/components/listing/whole-names'
import type { IndexedTerms } from '@/lib/papers/term-index'
import type { Tree } from '@/lib/papers/term-tree'
import { CountBar } from './count-bar'

export type IndexedTerm = {
  slug: string
  name: string
  parent: string | null
  count: number
  definition?: string
}
type Type = 'method' | 'model'
type Props = { type: Type; terms: IndexedTerms<IndexedTerm> }

const HEADS = { method: ['Method', 'What it is'], model: ['Model', ''] }

/** A vocabulary with its hierarchy: each kind under what it is a kind of, with its papers; then what has none. */
export function TermIndex({ type, terms: { used, unused } }: Props) {
  const [name, definition] = HEADS[type]
  return (
    <div className={`term-index term-index-${type}`}>
      {used.length > 0 && (
        <>
          {/* The rows say in words what stands under which head */}
          <div className="term-row term-heads" aria-hidden="true">
            <span>{name}</span>
            <span className="term-definition">{definition}</span>
            <span className="term-count">Papers</span>
          </div>
          <TermRows type={type} terms={used} max={used[0]?.count ?? 0} depth={0} />
        </>
      )}
      {unused.length > 0 && (
        <details className="term-unused">
          <summary>{countText(unused.length)} without papers</summary>
          <ul>
            {unused.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/${type}s/${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

type RowsProps = { type: Type; terms: Tree<IndexedTerm>[]; max: number; depth: number }

function TermRows({ type, terms, max, depth }: RowsProps) {
  return (
    <ul>
      {terms.map(({ slug, name, count, definition, children }) => (
        <li key={slug} data-depth={Math.min(depth, 3)}>
          <div className="term-row">
            <a href={`/${type}s/${slug}`} className={`term-name tag-${type}`}>
              <WholeNames text={name} />
            </a>
            <CountBar count={count} max={max} />
            <span className="term-count count">
              {countText(count)}
              <span className="sr-only"> {count === 1 ? 'paper' : 'papers'}</span>
            </span>
            {definition !== undefined && <p className="term-definition">{definition}</p>}
          </div>
          {children.length > 0 && (
            <TermRows type={type} terms={children} max={max} depth={depth + 1} />
          )}
        </li>
      ))}
    </ul>
  )
}
