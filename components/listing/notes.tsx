import { listingHref } from '@/lib/query/listing-href'
import { type ListingQuery, withSearch } from '@/lib/query/listing-query'
import type { ParameterProblem } from '@/lib/query/parse-listing-query'
import type { Replacement } from '@/lib/search/query-tree'
import type { SearchUnderstood } from '@/lib/store/store'
import { quoted } from '@/lib/text/quoted'
import { CorrectionNote } from './correction-note'

/** An address can be wrong in hundreds of ways at once. */
const PROBLEMS_SHOWN = 5

type Props = {
  search: SearchUnderstood
  query: ListingQuery
  problems: readonly ParameterProblem[]
}

/** What the search text was understood as, and whatever was left out of account, said plainly. */
export function Notes({ search, query, problems }: Props) {
  const searched = query.q !== ''
  const ignored = searched ? search.ignored : []
  const correction = searched ? search.correction : null
  const words = searched ? search.words : ''
  if (problems.length + ignored.length === 0 && correction === null && words === '') return null
  return (
    <div className="notes">
      {correction !== null && <CorrectionNote correction={correction} query={query} />}
      {words !== '' && <p>{words}</p>}
      {ignored.map(({ text, reason, nearest = [] }) => (
        <p key={`${text} ${reason}`}>
          {quoted(text)}: {reason}
          {nearest.length > 0 && <>; perhaps {replacementLinks(query, nearest)}</>}
        </p>
      ))}
      {problems.slice(0, PROBLEMS_SHOWN).map(({ field, message }) => (
        <p key={`${field} ${message}`} className="notes-problem">
          Not understood in the address, <b>{field}</b>: {message}
        </p>
      ))}
      {problems.length > PROBLEMS_SHOWN && (
        <p className="notes-problem">
          Nor are {problems.length - PROBLEMS_SHOWN} more things in the address.
        </p>
      )}
    </div>
  )
}

/** The same view with the search text mended. */
function replacementLinks(query: ListingQuery, nearest: readonly Replacement[]) {
  return nearest.map(({ label, at, text }, place) => (
    <span key={label}>
      {place > 0 && (place === nearest.length - 1 ? ' or ' : ', ')}
      <a
        className="link"
        href={listingHref(
          withSearch(query, query.q.slice(0, at.start) + text + query.q.slice(at.end)),
        )}
      >
        {label}
      </a>
    </span>
  ))
}
