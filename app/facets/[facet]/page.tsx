import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FacetPage } from '@/components/listing/facet-page'
import { NoPapersYet } from '@/components/listing/no-papers-yet'
import { FACET_LABELS } from '@/lib/listing/facet-labels'
import { FACETS, type Facet } from '@/lib/query/listing-query'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { urlSearchParams } from '@/lib/query/url-search-params'
import { store } from '@/lib/store/server-store'
import { shownView } from '../../shown-view'

type Props = PageProps<'/facets/[facet]'>

async function facetOf({ params }: Props): Promise<Facet | undefined> {
  const { facet } = await params
  return FACETS.find((known) => known === facet)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const facet = await facetOf(props)
  return {
    title: facet === undefined ? 'No such filter' : `${FACET_LABELS[facet]}: all values`,
    robots: { index: false, follow: true },
  }
}

export default async function Page(props: Props) {
  const facet = await facetOf(props)
  if (facet === undefined) notFound()
  const asked = parseListingQuery(urlSearchParams(await props.searchParams)).query
  const window = { offset: 0, limit: 0 }
  const { query, listing } = await shownView({ ...asked, page: 1 }, window)
  if ((await store.size()) === 0) return <NoPapersYet />
  return <FacetPage query={query} facet={facet} total={listing.total} facets={listing.facets} />
}
