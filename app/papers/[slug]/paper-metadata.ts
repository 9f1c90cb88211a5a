import type { Metadata } from 'next'
import { previewOf } from '@/components/preview/preview-of'
import { citationTags } from '@/lib/papers/citation-tags'
import { shorten } from '@/lib/papers/shorten'
import { paperHref } from '@/lib/query/listing-href'
import type { PaperSummary } from '@/lib/store/store'

/** What result pages of search engines and previews of shared links show of an abstract. */
const DESCRIPTION_LENGTH_MAX = 160

/** A paper's head: one address whatever list it was opened from, and tags for reference managers. */
export function paperMetadata(paper: PaperSummary, site: URL): Metadata {
  const { title } = paper
  const url = new URL(paperHref(paper.slug), site).href
  const description = shorten(paper.abstract, DESCRIPTION_LENGTH_MAX)
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: 'article',
      siteName: 'Paper Explorer',
      url,
      title,
      description,
      images: [previewOf(`${paperHref(paper.slug)}/preview.png`, title)],
    },
    twitter: { card: 'summary_large_image' },
    other: citationTags(paper),
  }
}
