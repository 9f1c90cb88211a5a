import type { Metadata } from 'next'
import { cache } from 'react'
import { ListingPage } from '@/components/listing/listing-page'
import { NoPapersYet } from '@/components/listing/no-papers-yet'
import { viewTitle, viewWords } from '@/components/listing/view-words'
import { sharedAs } from '@/components/preview/preview-of'
import { pageTitle } from '@/components/site/page-title'
import { parentsOf } from '@/lib/papers/most-specific'
import { listingHref, listingSearch } from '@/lib/query/listing-href'
import { type ParsedListingQuery, parseListingQuery } from '@/lib/query/parse-listing-query'
import { urlSearchParams } from '@/lib/query/url-search-params'
import { store } from '@/lib/store/server-store'
import { shownView } from './shown-view'

/** One view, read once for the page and its head. */
const viewOf = cache((search: string) =>
  shownView(parseListingQuery(new URLSearchParams(search)).query),
)

async function read(props: PageProps<'/'>): Promise<ParsedListingQuery> {
  return parseListingQuery(urlSearchParams(await props.searchParams))
}

export async function generateMetadata(props: PageProps<'/'>): Promise<Metadata> {
  const { query: asked } = await read(props)
  const { query, listing } = await viewOf(listingSearch(asked))
  const canonical = listingHref(asked)
  const words = viewWords(query, listing.facets)
  return {
    // A template of the layout in the same folder does not apply here
    title: { absolute: pageTitle(viewTitle(query, listing)) },
    ...(words !== '' && { description: `Papers on ${words}, with the words behind every tag.` }),
    alternates: {
      canonical,
      types: { 'application/json': listingHref(asked, '/api/papers') },
    },
    openGraph: sharedAs(
      viewTitle(query, listing),
      canonical,
      listingHref({ ...query, page: 1 }, '/preview.png'),
    ),
    // Countless combinations of filters hold the same papers: only the plain pages are for search engines
    ...(canonical !== '/' && { robots: { index: false, follow: true } }),
  }
}

export default async function Page(props: PageProps<'/'>) {
  const { query: asked, problems } = await read(props)
  const [{ query, listing }, methods, models] = await Promise.all([
    viewOf(listingSearch(asked)),
    store.methods(),
    store.models(),
  ])
  if ((await store.size()) === 0) return <NoPapersYet />
  const parents = parentsOf([...methods, ...models].filter(({ count }) => count > 0))
  return <ListingPage query={query} listing={listing} parents={parents} problems={problems} />
}
