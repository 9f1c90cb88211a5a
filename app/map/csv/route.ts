import type { NextRequest } from 'next/server'
import { download } from '@/lib/export/download'
import { mapCsv } from '@/lib/map/map-csv'
import { mapFacets, parseMapQuery } from '@/lib/map/map-query'
import { wholeMapTable } from '@/lib/map/map-table'
import { store } from '@/lib/store/server-store'

/** All of the map, whatever part of it the page shows. */
export function GET(request: NextRequest): Promise<Response> {
  const query = parseMapQuery(request.nextUrl.searchParams)
  return download(`methods-${query.columns}`, 'csv', async () => {
    const cross = await store.cross(query.view, mapFacets(query))
    return mapCsv(wholeMapTable(cross, query), query.columns)
  })
}
