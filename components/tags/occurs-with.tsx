import { countText } from '@/components/listing/papers-count'
import { type Company, type PlacedValue, together } from '@/lib/papers/occurs-with'
import { listingHref } from '@/lib/query/listing-href'
import type { ListingQuery } from '@/lib/query/listing-query'
import { CountBar } from './count-bar'

type Props = {
  /** The tag in words. */
  name: string
  query: ListingQuery
  company: Company<PlacedValue>[]
  /** The tag's own papers, by which all bars are drawn: a full one means always. */
  total: number
}

const TITLES = { method: 'Methods', language: 'Languages', model: 'Base models' }

/** Rows before "show more": more than that is read as a list, not at a glance. */
const SHOWN = 10

/** What a tag occurs with; each leads to the papers that have both. */
export function OccursWith({ name, query, company, total }: Props) {
  if (company.length === 0) return null
  return (
    <section aria-labelledby="occurs-with" className="occurs-with">
      <h2 id="occurs-with" className="section-head">
        Occurs with
      </h2>
      {company.map(({ facet, values }) => {
        const rows = values.map((value) => (
          <li key={value.value} data-depth={Math.min(value.depth, 2)}>
            <a href={listingHref(together(query, facet, value.value))} className="occurs-row">
              <span>
                <span className={`tag-${facet}`}>{value.label}</span>
                {facet === 'language' && <span className="code">{value.value}</span>}
              </span>
              <CountBar count={value.count} max={total} />
              <span className="count">{countText(value.count)}</span>
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
                <summary>Show {rows.length - SHOWN} more</summary>
                <ul>{rows.slice(SHOWN)}</ul>
              </details>
            )}
          </section>
        )
      })}
    </section>
  )
}
