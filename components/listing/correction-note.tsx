import { listingHref } from '@/lib/query/listing-href'
import { type ListingQuery, withSearch } from '@/lib/query/listing-query'
import { literalQuery, type SearchCorrection } from '@/lib/search/correct-query'

type Props = { correction: SearchCorrection; query: ListingQuery }

/** What was searched in place of misspelt words, and the way back to what was typed. */
export function CorrectionNote({ correction, query }: Props) {
  const { from, to } = correction
  return (
    <p className="notes-correction">
      Showing results for{' '}
      <a className="link" href={listingHref(withSearch(query, to))}>
        <b>{to}</b>
      </a>
      , search instead for{' '}
      <a className="link" href={listingHref(withSearch(query, literalQuery(correction)))}>
        {from}
      </a>
    </p>
  )
}
