import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { PaperCitation } from '@/components/citation/paper-citation'
import { answerMissing } from '@/components/paper/answer-missing'
import { PaperMissing } from '@/components/paper/paper-missing'
import { bibtex } from '@/lib/citation/bibtex'
import { formattedReference } from '@/lib/citation/formatted-reference'
import { decoded } from '@/lib/papers/missing-page'
import { paperHref } from '@/lib/query/listing-href'
import { store } from '@/lib/store/server-store'
import { paperLookup } from '../paper-lookup'

type Props = PageProps<'/papers/[slug]/cite'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lookup = await paperLookup(decoded((await params).slug))
  const title = lookup?.found === 'paper' ? `Cite “${lookup.paper.title}”` : 'No such paper'
  return { title, robots: { index: false, follow: true } }
}

export default async function CitePage({ params }: Props) {
  const slug = decoded((await params).slug)
  const lookup = await paperLookup(slug)
  if (lookup === null) {
    await answerMissing()
    return <PaperMissing slug={slug} close={await store.closePapers(slug, 5)} />
  }
  if (lookup.found === 'redirect') permanentRedirect(`${paperHref(lookup.slug)}/cite`)
  const { paper } = lookup
  return (
    <PaperCitation paper={paper} reference={formattedReference(paper)} entry={bibtex([paper])} />
  )
}
