import type { Metadata } from 'next'
import { IndexHead } from '@/components/tags/index-head'
import { TermIndex } from '@/components/tags/term-index'
import { TermIndexWords } from '@/components/tags/term-index-words'
import { indexedTerms } from '@/lib/papers/term-index'
import { store } from '@/lib/store/server-store'

export const metadata: Metadata = {
  title: 'Base models',
  description: 'The models that the papers work on, by family, with their papers.',
  alternates: { canonical: '/models' },
}

export default async function ModelsPage() {
  const models = await store.models()
  const terms = indexedTerms(models)
  return (
    <div className="tag-page">
      <IndexHead title="Base models">
        <TermIndexWords
          plural="models and families"
          does="work on"
          total={models.length}
          terms={terms}
        />
      </IndexHead>
      <TermIndex type="model" terms={terms} />
    </div>
  )
}
