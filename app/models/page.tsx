import type { Metadata } from 'next'
import { IndexHead } from '@/components/tags/index-head'
import { TermIndex } from '@/components/tags/term-index'
import { termTree } from '@/lib/papers/term-tree'
import { store } from '@/lib/store/server-store'

export const metadata: Metadata = {
  title: 'Base models',
  description: 'The models that the papers work on, by family, with their papers.',
  alternates: { canonical: '/models' },
}

export default async function ModelsPage() {
  const models = await store.models()
  const used = models.filter(({ count }) => count > 0).length
  return (
    <div className="tag-page">
      <IndexHead title="Base models">
        {models.length} models and families that every paper is searched for; {used} of them have
        papers here. A paper counts when it works on the model, and so it counts for the family.
      </IndexHead>
      <TermIndex
        type="model"
        terms={termTree(models)}
        max={Math.max(0, ...models.map(({ count }) => count))}
      />
    </div>
  )
}
