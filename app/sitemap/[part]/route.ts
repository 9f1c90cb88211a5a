import { paperHref } from '@/lib/query/listing-href'
import { emptyQuery } from '@/lib/query/listing-query'
import { siteUrl } from '@/lib/site-url'
import { store } from '@/lib/store/server-store'
import { PART_SIZE, sitemapParts } from '../../sitemap-parts'

const PAGES = ['/', '/methods', '/languages', '/models', '/about']

/** One part of the site's addresses; the first begins with the pages that are no papers. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[part]'>) {
  const part = /^(\d{1,6})\.xml$/.exec((await params).part)?.[1]
  const size = await store.size()
  if (part === undefined || !sitemapParts(size).includes(Number(part))) {
    return new Response('No such part\n', { status: 404 })
  }
  const site = await siteUrl()
  const window = { offset: Number(part) * PART_SIZE, limit: PART_SIZE }
  const { papers } = await store.listing(emptyQuery(), window)
  const paths = [
    ...(part === '0' ? await pagePaths() : []),
    ...papers.map(({ slug }) => paperHref(slug)),
  ]
  // Paths have no character that XML would read: slugs and codes are plain letters, digits and hyphens
  const locations = paths.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`)
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${locations.join('\n')}\n</urlset>\n`
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}

async function pagePaths(): Promise<string[]> {
  const [methods, languages, models] = await Promise.all([
    store.methods(),
    store.languages(),
    store.models(),
  ])
  const used = ({ count }: { count: number }) => count > 0
  return [
    ...PAGES,
    ...methods.filter(used).map(({ slug }) => `/methods/${slug}`),
    ...languages.map(({ code }) => `/languages/${code}`),
    ...models.filter(used).map(({ slug }) => `/models/${slug}`),
  ]
}
