import { listingHref } from '@/lib/query/listing-href'
import {
  type Condition,
  conditions,
  emptyQuery,
  type ListingQuery,
  withoutCondition,
} from '@/lib/query/listing-query'
import type { Listing } from '@/lib/store/store'
import { shortName } from './short-name'
import { conditionWords, valueLabel } from './view-words'

type Props = {
  query: ListingQuery
  facets: Listing['facets']
  /** The search text as it was put right; null where it is searched as it is. */
  corrected: string | null
}

/** Every condition of the view, each with a way to take it back. */
export function Chips({ query, facets, corrected }: Props) {
  const list = conditions(corrected === null ? query : { ...query, q: corrected })
  if (list.length === 0) return null
  return (
    <ul className="chips" data-refocus="total" data-scroll="keep">
      {list.map((condition) => (
        <li key={conditionKey(condition)}>
          <a
            className="chip"
            href={listingHref(withoutCondition(query, condition))}
            aria-label={`${conditionWords(facets, condition)}: remove`}
          >
            {condition.kind === 'exclude' && <i>not </i>}
            <ConditionLabel facets={facets} condition={condition} />
            <span className="chip-remove" aria-hidden="true">
              ×
            </span>
          </a>
        </li>
      ))}
      {list.length > 1 && (
        <li>
          <a
            className="chip-clear link"
            href={listingHref({ ...emptyQuery(), sort: plain(query) })}
            data-scroll="top"
            data-clears="all"
          >
            Clear all
          </a>
        </li>
      )}
    </ul>
  )
}

function ConditionLabel(props: { facets: Listing['facets']; condition: Condition }) {
  const label = valueLabel(props.facets, props.condition)
  if (props.condition.kind === 'search') return <mark>{label}</mark>
  const tagged = ['method', 'language', 'model'].includes(props.condition.facet)
  return (
    <span className={tagged ? `tag-${props.condition.facet}` : undefined} title={label}>
      {shortName(label)}
    </span>
  )
}

/** Sorting never changes the set, so "clear" keeps it, unless it needs the words that are cleared. */
function plain({ sort }: ListingQuery) {
  return sort === 'relevance' ? 'source' : sort
}

function conditionKey(condition: Condition): string {
  if (condition.kind === 'search') return 'q'
  return `${condition.kind}:${condition.facet}:${condition.value}`
}
