import type { Metadata } from 'next'
import { ListsPage } from '@/components/lists/lists-page'
import { parentsOf } from '@/lib/papers/most-specific'
import { store } from '@/lib/store/server-store'

export const metadata: Metadata = {
  title: 'Lists',
  description:
    'Your shortlists of papers with notes and status: kept in your browser, shared by a link, without an account.',
  alternates: { canonical: '/lists' },
}

export default async function Page() {
  const [methods, models] = await Promise.all([store.methods(), store.models()])
  return (
    <div className="tag-page lists-place">
      <ListsPage parents={parentsOf([...methods, ...models].filter(({ count }) => count > 0))} />
    </div>
  )
}
