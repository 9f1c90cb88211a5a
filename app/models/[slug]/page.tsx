import type { Metadata } from 'next'
import { answerMissing } from '@/components/paper/answer-missing'
import { sharedAs } from '@/components/preview/preview-of'
import { TagMissing } from '@/components/tags/tag-missing'
import { TermPage } from '@/components/tags/term-page'
import { decoded } from '@/lib/papers/missing-page'
import { nearest, tagListing } from '@/lib/papers/tag-listing'
import { store } from '@/lib/store/server-store'

type Props = PageProps<'/models/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = decoded((await params).slug)
  const model = (await store.models()).find((one) => one.slug === slug)
  if (model === undefined) return { title: 'No such base model', robots: { index: false } }
  return {
    title: model.name,
    description: `Papers that work on ${model.name}, how they use it and with what.`,
    alternates: { canonical: `/models/${slug}` },
    openGraph: sharedAs(model.name, `/models/${slug}`, `/preview.png?model=${slug}`),
  }
}

export default async function ModelPage({ params }: Props) {
  const slug = decoded((await params).slug)
  const models = await store.models()
  const model = models.find((one) => one.slug === slug)
  if (model === undefined) {
    await answerMissing()
    return <TagMissing facet="model" value={slug} near={await nearest(store, 'model', slug)} />
  }
  const listing = await tagListing(store, 'model', slug)
  return <TermPage type="model" term={model} terms={models} listing={listing} />
}
