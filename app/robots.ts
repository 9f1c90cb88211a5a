import type { MetadataRoute } from 'next'
import { siteUrl } from '@/lib/site-url'
import { store } from '@/lib/store/server-store'
import { sitemapParts } from './sitemap-parts'

/** Everything may be read. The filters' countless combinations say themselves that they are not for an index. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const site = await siteUrl()
  const parts = sitemapParts(await store.size())
  return {
    rules: { userAgent: '*', allow: '/', disallow: '/api/' },
    sitemap: parts.map((id) => new URL(`/sitemap/${id}.xml`, site).href),
  }
}
