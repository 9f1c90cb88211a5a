import { papersCount } from '@/components/listing/papers-count'
import { shortName } from '@/components/listing/short-name'
import { selectedOnly, viewWords } from '@/components/listing/view-words'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { store } from '@/lib/store/server-store'
import { previewImage } from './preview-image'

/** The site's preview, or that of a view of the listing: it takes the view's parameters. */
export async function GET(request: Request) {
  const { query } = parseListingQuery(new URL(request.url).searchParams)
  const { total, facets } = await store.listing(query, { offset: 0, limit: 0 })
  const words = viewWords(query, facets)
  if (words !== '') return previewImage({ title: words, tags: [], note: papersCount(total) })
  const selected = selectedOnly(facets)
  const most = (type: 'method' | 'language') =>
    facets[type]
      .filter(({ value }) => value !== 'none' && !selected[type].some((one) => one.value === value))
      .slice(0, 4)
      .map(({ label }) => ({ type, label: shortName(label) }))
  return previewImage({
    title: 'Papers to explore, by method and language',
    tags: [...most('method'), ...most('language')],
    note: papersCount(total),
  })
}
