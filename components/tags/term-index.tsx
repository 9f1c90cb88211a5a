import type { Tree } from '@/lib/papers/term-tree'
import { CountBar } from './count-bar'

type Term = {
  slug: string
  name: string
  parent: string | null
  count: number
  definition?: string
}
type Props = { type: 'method' | 'model'; terms: Tree<Term>[]; max: number; depth?: number }

/** A vocabulary with its hierarchy: each kind under what it is a kind of, with its papers. */
export function TermIndex({ type, terms, max, depth = 0 }: Props) {
  return (
    <ul className={depth === 0 ? `term-index term-index-${type}` : undefined}>
      {terms.map(({ slug, name, count, definition, children }) => (
        <li key={slug} data-depth={Math.min(depth, 3)}>
          <div className="term-row" data-none={count === 0 ? '' : undefined}>
            <a
              href={`/${type}s/${slug}`}
              className={count === 0 ? 'term-name' : `term-name tag-${type}`}
            >
              {name}
            </a>
            <CountBar count={count} max={max} />
            <span className="term-count count">
              {count.toLocaleString('en')}
              <span className="sr-only"> {count === 1 ? 'paper' : 'papers'}</span>
            </span>
            {definition !== undefined && <p className="term-definition">{definition}</p>}
          </div>
          {children.length > 0 && (
            <TermIndex type={type} terms={children} max={max} depth={depth + 1} />
          )}
        </li>
      ))}
    </ul>
  )
}
