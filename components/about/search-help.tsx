import { listingHref } from '@/lib/query/listing-href'
import { emptyQuery, withSearch } from '@/lib/query/listing-query'
import { FIELD_OPERATORS, OPERATORS } from '@/lib/search/operators'

/**
 * Everything that a search understands beside plain words, from the parser's own table.
 *
 * @param withAuthors How many papers have authors: where none has, an example that asks for one would lead nowhere.
 */
export function SearchHelp({ withAuthors }: { withAuthors: number }) {
  return (
    <dl className="about-terms about-operators">
      {OPERATORS.map(({ syntax, meaning, example }) => (
        <div key={syntax}>
          <dt>
            <code>{syntax}</code>
          </dt>
          <dd>
            {meaning}
            <span className="about-example">
              as in{' '}
              {withAuthors === 0 && example === FIELD_OPERATORS.author.example ? (
                <>{example} (no paper here has authors)</>
              ) : (
                <a href={listingHref(withSearch(emptyQuery(), example))} className="link">
                  {example}
                </a>
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
