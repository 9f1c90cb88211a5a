import type { Metadata } from 'next'
import { answerMissing } from '@/components/paper/answer-missing'
import { sharedAs } from '@/components/preview/preview-of'
import { TagMissing } from '@/components/tags/tag-missing'
import { TermPage } from '@/components/tags/term-page'
import { decoded } from '@/lib/papers/missing-page'
import { nearest, tagListing } from '@/lib/papers/tag-listing'
import { store } from '@/lib/store/server-store'

type Props = PageProps<'/methods/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = decoded((await params).slug)
  const method = (await store.methods()).find((one) => one.slug === slug)
  if (method === undefined) return { title: 'No such method', robots: { index: false } }
  const { name, definition } = method
  return {
    title: name,
    description: definition,
    alternates: { canonical: `/methods/${slug}` },
    openGraph: sharedAs(name, `/methods/${slug}`, `/preview.png?method=${slug}`),
  }
}

export default async function MethodPage({ params }: Props) {
  const slug = decoded((await params).slug)
  const methods = await store.methods()
  const method = methods.find((one) => one.slug === slug)
  if (method === undefined) {
    await answerMissing()
    return <TagMissing facet="method" value={slug} near={await nearest(store, 'method', slug)} />
  }
  const listing = await tagListing(store, 'method', slug)
  return <TermPage type="method" term={method} terms={methods} listing={listing} />
}
