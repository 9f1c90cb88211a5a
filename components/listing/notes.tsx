import type { ParameterProblem } from '@/lib/query/parse-listing-query'
import type { SearchUnderstood } from '@/lib/store/store'

type Props = { search: SearchUnderstood; searched: boolean; problems: readonly ParameterProblem[] }

/** What the search text was understood as, and whatever was left out of account, said plainly. */
export function Notes({ search, searched, problems }: Props) {
  const ignored = searched ? search.ignored : []
  if (problems.length === 0 && ignored.length === 0 && !(searched && search.words !== ''))
    return null
  return (
    <div className="notes">
      {searched && search.words !== '' && <p>{search.words}</p>}
      {ignored.map(({ text, reason }) => (
        <p key={`${text} ${reason}`}>
          <q>{text}</q>: {reason}
        </p>
      ))}
      {problems.map(({ field, message }) => (
        <p key={`${field} ${message}`} className="notes-problem">
          Not understood in the address, <b>{field}</b>: {message}
        </p>
      ))}
    </div>
  )
}
