import { CITED_MAX } from '@/lib/citation/bibtex-file'
import { listingHref } from '@/lib/query/listing-href'
import type { ListingQuery } from '@/lib/query/listing-query'
import { countText, papersCount } from './papers-count'

const MENU_ID = 'cite'

/** The whole list as files, in a popover of the browser's own. A browser without one has them below the list. */
export function CiteMenu({ query, total }: { query: ListingQuery; total: number }) {
  return (
    <div className="cite no-print">
      <button type="button" className="cite-button" popoverTarget={MENU_ID}>
        Cite <span aria-hidden="true">▾</span>
      </button>
      <ul id={MENU_ID} popover="auto" className="menu cite-menu">
        <li>
          <a href={listingHref({ ...query, page: 1 }, '/cite.bib')} rel="nofollow" download>
            BibTeX file,{' '}
            {total > CITED_MAX ? `the first ${countText(CITED_MAX)}` : papersCount(total)}
          </a>
        </li>
        <li>
          <a href={listingHref(query, '/api/papers')} rel="nofollow">
            JSON, this page
          </a>
        </li>
      </ul>
    </div>
  )
}
