import {
  COMPARED_MAX,
  type CompareQuery,
  compareHref,
  withoutPaper,
} from '@/lib/compare/compare-query'
import type { ComparedPapers } from '@/lib/compare/compared-papers'

type Props = { query: CompareQuery; compared: ComparedPapers }

/** What the address asks for and the page cannot show. */
export function CompareProblems({ query, compared: { papers, tooMany, unknown } }: Props) {
  if (tooMany.length === 0 && unknown.length === 0) return null
  return (
    <div className="compare-problems">
      {unknown.length > 0 && (
        <p>
          There is no paper{' '}
          {unknown.map((slug, at) => (
            <span key={slug}>
              {at > 0 && (at === unknown.length - 1 ? ' or ' : ', ')}
              <q className="break-words">{slug}</q>
            </span>
          ))}
          .{' '}
          <a href={compareHref(unknown.reduce(withoutPaper, query))} className="link">
            Go on without {unknown.length === 1 ? 'it' : 'them'}
          </a>
          .
        </p>
      )}
      {tooMany.length > 0 && (
        <p>
          At most {COMPARED_MAX} papers can be compared. Left out, until you remove another:{' '}
          {tooMany.map(({ slug, title }, at) => (
            <span key={slug}>
              {at > 0 && '; '}
              <a href={`/papers/${slug}`} className="link">
                {title}
              </a>
            </span>
          ))}
          .{' '}
          <a
            href={compareHref({ ...query, slugs: papers.map(({ slug }) => slug) })}
            className="link"
          >
            Compare these {COMPARED_MAX} only
          </a>
          .
        </p>
      )}
    </div>
  )
}
