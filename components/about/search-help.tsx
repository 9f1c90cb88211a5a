import { listingHref } from '@/lib/query/listing-href'
import { emptyQuery, withSearch } from '@/lib/query/listing-query'
import { OPERATORS } from '@/lib/search/operators'

/** Everything that a search understands beside plain words, from the parser's own table. */
export function SearchHelp() {
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
              <a href={listingHref(withSearch(emptyQuery(), example))} className="link">
                {example}
              </a>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
