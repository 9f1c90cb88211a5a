import type { Metadata } from 'next'
import { IndexHead } from '@/components/tags/index-head'
import { TermIndex } from '@/components/tags/term-index'
import { termTree } from '@/lib/papers/term-tree'
import { store } from '@/lib/store/server-store'

export const metadata: Metadata = {
  title: 'Methods',
  description:
    'Every technique that the papers are searched for, with its definition and its papers.',
  alternates: { canonical: '/methods' },
}

export default async function MethodsPage() {
  const methods = await store.methods()
  const used = methods.filter(({ count }) => count > 0).length
  return (
    <div className="tag-page">
      <IndexHead title="Methods">
        {methods.length} techniques that every paper is searched for; {used} of them have papers
        here. A paper counts when its work uses, studies or builds on the technique, and so it
        counts for all that the technique is a kind of.
      </IndexHead>
      <TermIndex
        type="method"
        terms={termTree(methods)}
        max={Math.max(0, ...methods.map(({ count }) => count))}
      />
    </div>
  )
}
