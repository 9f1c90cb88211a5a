import type { Metadata } from 'next'
import { MapPage } from '@/components/map/map-page'
import { mapTitle } from '@/components/map/map-title'
import { mapFacets, mapHref, parseMapQuery } from '@/lib/map/map-query'
import { urlSearchParams } from '@/lib/query/url-search-params'
import { store } from '@/lib/store/server-store'
import { shownView } from '../shown-view'

type Props = PageProps<'/map'>

async function read(props: Props) {
  return parseMapQuery(urlSearchParams(await props.searchParams))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const query = await read(props)
  const canonical = mapHref(query)
  return {
    title: mapTitle(query),
    description:
      'Which methods papers here apply to which languages and base models, and where nobody has tried yet.',
    alternates: { canonical },
    ...(canonical !== '/map' && { robots: { index: false, follow: true } }),
  }
}

export default async function Page(props: Props) {
  const query = await read(props)
  const [cross, { query: view, listing }] = await Promise.all([
    store.cross(query.view, mapFacets(query)),
    shownView(query.view, { offset: 0, limit: 0 }),
  ])
  return <MapPage query={{ ...query, view }} cross={cross} facets={listing.facets} />
}
