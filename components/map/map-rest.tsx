import { countText } from '@/components/listing/papers-count'
import { type MapQuery, mapHref } from '@/lib/map/map-query'
import type { MapTable } from '@/lib/map/map-table'

type Props = { query: MapQuery; table: MapTable }

/** What the table leaves out, the way there, and the map as files. */
export function MapRest({ query, table }: Props) {
  const { rows, columns, rowsInAll, columnsInAll, pages } = table
  const noun = query.columns === 'languages' ? 'languages' : 'base models'
  const cut = rows.length < rowsInAll || columns.length < columnsInAll
  const page = Math.min(query.view.page, pages)
  return (
    <div className="map-rest no-print">
      {!query.all && cut && (
        <p>
          Shown: the {countText(rows.length)} methods and {countText(columns.length)} {noun} with
          most papers.{' '}
          <a href={mapHref({ ...query, all: true })} className="link" data-scroll="keep">
            Show all {countText(rowsInAll)} × {countText(columnsInAll)}
          </a>
        </p>
      )}
      {query.all && (
        <nav aria-label="Columns" className="map-pages">
          {page > 1 && <PageLink query={query} page={page - 1} name="‹ Previous" />}
          <span>
            {pages > 1
              ? `Columns, page ${page} of ${pages}`
              : `All ${countText(columnsInAll)} ${noun}`}
          </span>
          {page < pages && <PageLink query={query} page={page + 1} name="Next ›" />}
          <a
            href={mapHref({ ...query, all: false, view: { ...query.view, page: 1 } })}
            className="link"
            data-scroll="keep"
          >
            Show fewer
          </a>
        </nav>
      )}
      <p>
        Save as{' '}
        <a href={mapHref(query, '/map/csv')} className="link" download rel="nofollow">
          CSV
        </a>{' '}
        (all of it) or{' '}
        <a href={mapHref(query, '/map/svg')} className="link" download rel="nofollow">
          SVG
        </a>{' '}
        (as shown)
      </p>
    </div>
  )
}

function PageLink({ query, page, name }: { query: MapQuery; page: number; name: string }) {
  return (
    <a
      href={mapHref({ ...query, view: { ...query.view, page } })}
      className="link"
      data-scroll="keep"
    >
      {name}
    </a>
  )
}
