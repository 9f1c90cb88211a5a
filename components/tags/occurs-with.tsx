import { type Company, together } from '@/lib/papers/occurs-with'
import { listingHref } from '@/lib/query/listing-href'
import type { ListingQuery } from '@/lib/query/listing-query'
import { CountBar } from './count-bar'

type Props = {
  /** The tag in words. */
  name: string
  query: ListingQuery
  company: Company[]
}

const TITLES = { method: 'Methods', language: 'Languages', model: 'Base models' }

/** Rows before "show more": more than that is read as a list, not at a glance. */
const SHOWN = 10

/** What a tag occurs with; each leads to the papers that have both. */
export function OccursWith({ name, query, company }: Props) {
  if (company.length === 0) return null
  return (
    <section aria-labelledby="occurs-with" className="occurs-with">
      <h2 id="occurs-with" className="section-head">
        Occurs with
      </h2>
      {company.map(({ facet, values }) => {
        const max = Math.max(...values.map(({ count }) => count))
        const rows = values.map((value) => (
          <li key={value.value}>
            <a href={listingHref(together(query, facet, value.value))} className="occurs-row">
              <span className={`tag-${facet}`}>{value.label}</span>
              {facet === 'language' && <span className="code">{value.value}</span>}
              <CountBar count={value.count} max={max} />
              <span className="count">{value.count.toLocaleString('en')}</span>
              <span className="sr-only">
                {' '}
                {value.count === 1 ? 'paper' : 'papers'} with {name} too
              </span>
            </a>
          </li>
        ))
        return (
          <section key={facet} className={`side-section occurs-${facet}`}>
            <h3 className="small-head">{TITLES[facet]}</h3>
            <ul>{rows.slice(0, SHOWN)}</ul>
            {rows.length > SHOWN && (
              <details>
                <summary>show {rows.length - SHOWN} more</summary>
                <ul>{rows.slice(SHOWN)}</ul>
              </details>
            )}
          </section>
        )
      })}
    </section>
  )
}
