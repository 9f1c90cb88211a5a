import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { ComparePage } from '@/components/compare/compare-page'
import { type CompareQuery, compareHref, parseCompareQuery } from '@/lib/compare/compare-query'
import { comparedPapers } from '@/lib/compare/compared-papers'
import { offeredPapers } from '@/lib/compare/offered-papers'
import { urlSearchParams } from '@/lib/query/url-search-params'
import { store } from '@/lib/store/server-store'

type Props = PageProps<'/compare'>

/** One comparison, read once for the page and its head. */
const comparison = cache(async (search: string) => {
  const query = parseCompareQuery(new URLSearchParams(search))
  return { query, compared: await comparedPapers(store, query) }
})

async function read(props: Props): Promise<{ query: CompareQuery; search: string }> {
  const search = urlSearchParams(await props.searchParams).toString()
  return { query: parseCompareQuery(new URLSearchParams(search)), search }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { query, search } = await read(props)
  const { papers } = (await comparison(search)).compared
  const canonical = compareHref({ ...query, q: '' })
  return {
    title: papers.length < 2 ? 'Compare papers' : `${papers.length} papers compared`,
    description:
      papers.length < 2
        ? 'Two to six papers side by side: methods, languages, base models, code and abstracts.'
        : papers.map(({ title }) => title).join(' · '),
    alternates: { canonical },
    ...(compareHref(query) !== '/compare' && { robots: { index: false, follow: true } }),
  }
}

export default async function Page(props: Props) {
  const { query, compared } = await comparison((await read(props)).search)
  if (compared.moved !== null) redirect(compareHref(compared.moved))
  const offered = await offeredPapers(store, query, compared.papers)
  return <ComparePage query={query} compared={compared} offered={offered} />
}
