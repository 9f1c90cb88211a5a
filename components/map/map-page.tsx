import { countText, papersCount } from '@/components/listing/papers-count'
import { mapBars } from '@/lib/map/map-bars'
import { type MapQuery, mapHref } from '@/lib/map/map-query'
import { mapTable } from '@/lib/map/map-table'
import type { CrossTable, Listing } from '@/lib/store/store'
import { ArrowKeys } from './arrow-keys'
import { MapBars } from './map-bars'
import { MapEmpty } from './map-empty'
import { MapFilters } from './map-filters'
import { MapLegend } from './map-legend'
import { MapRest } from './map-rest'
import { MapSwitches } from './map-switches'
import { MAP_TABLE_ID, MapTableView } from './map-table'
import { mapTitle } from './map-title'
import './map.css'
import './map-table.css'

type Props = {
  query: MapQuery
  cross: CrossTable
  /** What the view's values are called. */
  facets: Listing['facets']
}

/** What has been tried for which language or model, and what has not. */
export function MapPage({ query, cross, facets }: Props) {
  const table = mapTable(cross, query)
  const noun = query.columns === 'languages' ? 'language' : 'base model'
  return (
    <div className="tag-page">
      <header className="tag-head map-head">
        <h1 className="page-title">{mapTitle(query)}</h1>
        {table.max > 0 && (
          <p className="tag-definition">
            {countText(cross.placed)} of {papersCount(cross.total)} name a method and a {noun}. Each
            number opens the papers with both.{' '}
            {query.form !== 'bars' && (
              <span className="map-marks">
                A dot stands for none, a ring for none where chance alone would bring one.
              </span>
            )}
          </p>
        )}
      </header>
      <MapFilters query={query} facets={facets} total={cross.total} />
      <MapSwitches query={query}>
        {query.form !== 'bars' && table.max > 0 && <MapLegend max={table.max} />}
      </MapSwitches>
      {table.rows.length === 0 || table.columns.length === 0 ? (
        <MapEmpty query={query} total={cross.total} />
      ) : (
        <div className="map" data-form={query.form ?? 'auto'}>
          {query.form !== 'table' && <MapBars query={query} rows={mapBars(cross, query)} />}
          {query.form !== 'bars' && (
            <>
              <MapTableView query={query} table={table} />
              <ArrowKeys tableId={MAP_TABLE_ID} view={mapHref(query)} />
            </>
          )}
          <MapRest query={query} table={table} />
        </div>
      )}
    </div>
  )
}
