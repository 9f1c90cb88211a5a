import type { Metadata } from 'next'
import { IndexHead } from '@/components/tags/index-head'
import { TermIndex } from '@/components/tags/term-index'
import { TermIndexWords } from '@/components/tags/term-index-words'
import { indexedTerms } from '@/lib/papers/term-index'
import { store } from '@/lib/store/server-store'

export const metadata: Metadata = {
  title: 'Methods',
  description:
    'The techniques that papers use, study or build on, with their definitions and papers.',
  alternates: { canonical: '/methods' },
}

export default async function MethodsPage() {
  const methods = await store.methods()
  const terms = indexedTerms(methods)
  return (
    <div className="tag-page">
      <IndexHead title="Methods">
        <TermIndexWords
          plural="methods"
          does="use, study or build on"
          total={methods.length}
          terms={terms}
        />
      </IndexHead>
      <TermIndex type="method" terms={terms} />
    </div>
  )
}
