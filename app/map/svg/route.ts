import type { NextRequest } from 'next/server'
import { mapTitle } from '@/components/map/map-title'
import { download } from '@/lib/export/download'
import { mapFacets, parseMapQuery } from '@/lib/map/map-query'
import { mapSvg } from '@/lib/map/map-svg'
import { mapTable } from '@/lib/map/map-table'
import { store } from '@/lib/store/server-store'

/** The part of the map that the page shows, as a picture. */
export function GET(request: NextRequest): Promise<Response> {
  const query = parseMapQuery(request.nextUrl.searchParams)
  return download(`methods-${query.columns}`, 'svg', async () => {
    const cross = await store.cross(query.view, mapFacets(query))
    return mapSvg(mapTable(cross, query), mapTitle(query))
  })
}
