import { type CompareQuery, compareHref, withPaper } from '@/lib/compare/compare-query'
import { shortTitle } from '@/lib/papers/short-title'
import type { PaperTitle } from '@/lib/store/store'

type Props = {
  query: CompareQuery
  /** The title of the paper that what is offered without a search is like; null: no paper is chosen yet. */
  like: string | null
  offered: readonly PaperTitle[]
}

/** Finds a further paper by words, or among those like the ones compared; each is a link that adds it. */
export function AddPaper({ query, like, offered }: Props) {
  return (
    <section aria-labelledby="add-paper" className="compare-add no-print">
      <h2 id="add-paper" className="section-head">
        {like === null ? 'Choose a paper' : 'Add a paper'}
      </h2>
      <form action="/compare" method="get" className="compare-search">
        {query.slugs.map((slug) => (
          <input key={slug} type="hidden" name="paper" value={slug} />
        ))}
        {query.differences && <input type="hidden" name="show" value="differences" />}
        <label htmlFor="compare-q">Words of its title or abstract</label>
        <input id="compare-q" className="field" type="search" name="q" defaultValue={query.q} />
        <button type="submit" className="button">
          Find
        </button>
      </form>
      {query.q !== '' && offered.length === 0 && (
        <p>
          No further paper has <q>{query.q}</q>.
        </p>
      )}
      {query.q === '' && like !== null && offered.length > 0 && (
        <p className="text-quiet">Papers like {shortTitle(like)}:</p>
      )}
      {offered.length > 0 && (
        <ul className="compare-offers">
          {offered.map(({ slug, title }) => (
            <li key={slug}>
              <a href={compareHref(withPaper(query, slug))} className="paper-link">
                <span className="sr-only">Add </span>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      {like === null && offered.length === 0 && query.q === '' && (
        <p>
          Or go through{' '}
          <a href="/" className="link">
            the list
          </a>
          : every paper there has “Compare”.
        </p>
      )}
    </section>
  )
}
